import { createLoopbackClient } from '@api/loopback-client';
import type { KitEvent } from '@shared/api/events';
import { fail, ok } from '@shared/api/result';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const fetched = vi.fn<typeof fetch>();
const sent = (call = 0) => fetched.mock.calls[call] ?? [];

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a call', () => {
  it('posts its input as JSON with the token, and gives the answer as it came', async () => {
    fetched.mockResolvedValue(Response.json(fail('not-found')));
    expect(await createLoopbackClient('secret').call('rounds.read', { id: 'x' })).toEqual(fail('not-found'));
    expect(sent()[0]).toBe('/api/rounds.read');
    expect(sent()[1]).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kit-token': 'secret' },
      body: '{"id":"x"}',
    });
  });

  it.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [421, 'forbidden'],
    [413, 'too-large'],
    [400, 'unexpected'],
    [500, 'unexpected'],
  ])('refused with %i is the error %s', async (status, code) => {
    fetched.mockResolvedValue(new Response(null, { status }));
    expect(await createLoopbackClient('').call('app.state', {})).toEqual({ ok: false, error: { code } });
  });

  it('to a program that is gone is an error value, not a rejection', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await createLoopbackClient('').call('app.state', {})).toEqual(fail('unreachable'));
  });

  it('that is cut off in its answer is an error value too', async () => {
    fetched.mockResolvedValue(new Response('{"ok":tr'));
    expect(await createLoopbackClient('').call('app.state', {})).toEqual(fail('unreachable'));
  });

  it('outlives its page only when it is short enough for the browser to allow it', async () => {
    fetched.mockImplementation(async () => Response.json(ok({})));
    const client = createLoopbackClient('');
    await client.call('data.import', { text: 'short' });
    await client.call('data.import', { text: 'x'.repeat(10_000) });
    expect([sent(0)[1]?.keepalive, sent(1)[1]?.keepalive]).toEqual([true, false]);
  });
});

describe('a subscription', () => {
  const stream = (...chunks: string[]) =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
          controller.close();
        },
      }),
    );
  const heard: KitEvent[] = [];
  const listen = (client = createLoopbackClient('secret')) => client.subscribe((event) => heard.push(event));
  beforeEach(() => {
    heard.length = 0;
    vi.useFakeTimers();
  });

  it('hears each event, however the lines are cut', async () => {
    fetched.mockResolvedValueOnce(stream('{"type":"go","pa', 'th":"/å"}\n{"type":"go","path":"/b"}\n{"type":'));
    fetched.mockReturnValue(new Promise(() => {}));
    const end = listen();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([
      { type: 'go', path: '/å' },
      { type: 'go', path: '/b' },
    ]);
    expect(sent()[0]).toBe('/api/events');
    end();
  });

  it('opens the stream again when it breaks, less and less often', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    const end = listen();
    const counts: number[] = [];
    for (const seconds of [0, 1, 2, 4]) {
      await vi.advanceTimersByTimeAsync(seconds * 1_000);
      counts.push(fetched.mock.calls.length);
    }
    expect(counts).toEqual([1, 2, 3, 4]);
    end();
  });

  it('does not insist when it is refused', async () => {
    fetched.mockResolvedValue(new Response(null, { status: 401 }));
    listen();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledOnce();
  });

  it('is over when it is ended', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    const end = listen();
    await vi.advanceTimersByTimeAsync(0);
    end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledOnce();
    expect(sent()[1]?.signal?.aborted).toBe(true);
  });
});
