import { CALL_CHANNEL, EVENT_CHANNEL } from '@shared/api/bridge';
import { fail, ok } from '@shared/api/result';
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openIpc } from '../../../../electron/main/ipc';

const { handlers } = vi.hoisted(() => ({
  handlers: new Map<string, (...parameters: unknown[]) => Promise<unknown>>(),
}));
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: never) => handlers.set(channel, handler) },
  protocol: {},
}));

const contents = { send: vi.fn() };
const window = { webContents: contents, isDestroyed: () => false } as unknown as BrowserWindow;
const appFrame = { parent: null, origin: 'app://kit' };
const dispatch = vi.fn();
const subscribe = vi.fn();
const onAnswer = vi.fn();
const kit = { dispatch, subscribe, close: vi.fn() };
const call = (event: object, ...parameters: unknown[]) => handlers.get(CALL_CHANNEL)?.(event, ...parameters);

beforeEach(() => {
  vi.clearAllMocks();
  dispatch.mockResolvedValue(ok('done'));
});

describe('openIpc', () => {
  it("carries a call of the app's page to the core and its answer back", async () => {
    openIpc(kit, window, onAnswer);
    const answer = await call({ sender: contents, senderFrame: appFrame }, 'rounds.read', { id: '1' });
    expect(answer).toEqual(ok('done'));
    expect(dispatch.mock.calls).toEqual([['rounds.read', { id: '1' }]]);
    expect(onAnswer.mock.calls).toEqual([['rounds.read', ok('done')]]);
  });

  it.each([
    ['a page of another origin', { sender: contents, senderFrame: { parent: null, origin: 'https://example.org' } }],
    ['a page without an origin', { sender: contents, senderFrame: { parent: null, origin: 'null' } }],
    [
      'an origin that only begins alike',
      { sender: contents, senderFrame: { parent: null, origin: 'app://kit.example' } },
    ],
    ['a deck framed by the app', { sender: contents, senderFrame: { parent: appFrame, origin: 'app://kit' } }],
    ['another window of the program', { sender: { send: vi.fn() }, senderFrame: appFrame }],
    ['a frame that is gone', { sender: contents, senderFrame: null }],
  ])('refuses %s', async (_, event) => {
    openIpc(kit, window, onAnswer);
    expect(await call(event, 'rounds.list', {})).toEqual(fail('forbidden'));
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('refuses a method that is not a name', async () => {
    openIpc(kit, window, onAnswer);
    expect(await call({ sender: contents, senderFrame: appFrame }, { toString: 1 })).toEqual(fail('unknown-method'));
  });

  it("sends the core's events to the page", () => {
    openIpc(kit, window, onAnswer);
    const [listener] = subscribe.mock.calls[0] ?? [];
    listener({ type: 'go', path: '/' });
    expect(contents.send.mock.calls).toEqual([[EVENT_CHANNEL, { type: 'go', path: '/' }]]);
  });

  it('is idle once the calls under way are answered, whether well or not', async () => {
    const { idle } = openIpc(kit, window, onAnswer);
    const order: string[] = [];
    let answer = () => {};
    dispatch.mockReturnValueOnce(
      new Promise((_, reject) => {
        answer = () => reject(new Error('a bug'));
      }),
    );
    const pending = call({ sender: contents, senderFrame: appFrame }, 'plan.read', {})?.catch(() =>
      order.push('answer'),
    );
    const rest = idle().then(() => order.push('idle'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(order).toEqual([]);
    answer();
    await Promise.all([pending, rest]);
    expect(order).toContain('idle');
    await idle();
  });
});
