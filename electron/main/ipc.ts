import type { Kit } from '@core/kit';
import { CALL_CHANNEL, EVENT_CHANNEL } from '@shared/api/bridge';
import type { KitEvent } from '@shared/api/events';
import { fail, type Result } from '@shared/api/result';
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { APP_ORIGIN } from './protocol';

export interface Ipc {
  send(event: KitEvent): void;
  /** Resolves when every call that has come in is answered. */
  idle(): Promise<void>;
}

type Listener = (method: string, result: Result<unknown>) => void;

/** Carries calls from the app's page to the core and events back. `onAnswer` hears of each call once it is answered. */
export function openIpc(kit: Kit, window: BrowserWindow, onAnswer: Listener): Ipc {
  const underWay = new Set<Promise<unknown>>();
  const send = (event: KitEvent) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
  };

  ipcMain.handle(CALL_CHANNEL, async (event, method: unknown, input: unknown) => {
    if (!isFromApp(event, window)) return fail('forbidden');
    if (typeof method !== 'string') return fail('unknown-method');
    const answer = kit.dispatch(method, input);
    underWay.add(answer);
    try {
      const result = await answer;
      onAnswer(method, result);
      return result;
    } finally {
      underWay.delete(answer);
    }
  });
  kit.subscribe(send);

  return {
    send,
    async idle() {
      await Promise.allSettled(underWay);
    },
  };
}

/** Only the app's own page in the app's own window may call; not a deck, a speaker view, or anything else. */
function isFromApp(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame;
  return event.sender === window.webContents && frame?.parent === null && frame.origin === APP_ORIGIN;
}
