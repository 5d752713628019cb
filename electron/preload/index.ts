import { type Bridge, CALL_CHANNEL, EVENT_CHANNEL } from '@shared/api/bridge';
import type { KitEvent } from '@shared/api/events';
import { METHODS } from '@shared/api/methods';
import { fail } from '@shared/api/result';
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';

const methods = new Set<string>(METHODS);

const bridge: Bridge = {
  async call(method, input) {
    return methods.has(method) ? ipcRenderer.invoke(CALL_CHANNEL, method, input) : fail('unknown-method');
  },
  subscribe(listener) {
    const forward = (_: IpcRendererEvent, event: KitEvent) => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => void ipcRenderer.removeListener(EVENT_CHANNEL, forward);
  },
};

contextBridge.exposeInMainWorld('kit', bridge);
