import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { createEventStreams } from '../../../../electron/host/event-streams';

function openTab() {
  const methods = { writeHead: vi.fn(), flushHeaders: vi.fn(), write: vi.fn(), end: vi.fn() };
  const tab = Object.assign(new EventEmitter(), methods);
  return { tab, response: tab as unknown as ServerResponse };
}

describe('event streams', () => {
  it('tell every open tab each event as one line', () => {
    const streams = createEventStreams();
    const tabs = [openTab(), openTab()];
    for (const { response } of tabs) streams.open(response);
    streams.send({ type: 'go', path: '/a\nb' });
    for (const { tab } of tabs) expect(tab.write.mock.calls).toEqual([['{"type":"go","path":"/a\\nb"}\n']]);
  });

  it('forget a tab that is closed', () => {
    const streams = createEventStreams();
    const { tab, response } = openTab();
    streams.open(response);
    tab.emit('close');
    streams.send({ type: 'go', path: '/' });
    streams.close();
    expect(tab.write).not.toHaveBeenCalled();
    expect(tab.end).not.toHaveBeenCalled();
  });

  it('end when the door closes', () => {
    const streams = createEventStreams();
    const { tab, response } = openTab();
    streams.open(response);
    streams.close();
    expect(tab.end).toHaveBeenCalledOnce();
  });
});
