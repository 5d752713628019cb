import { createDispatch } from '@core/handlers/dispatch';
import type { Handlers } from '@core/handlers/handlers';
import { METHODS } from '@shared/api/methods';
import { ok } from '@shared/api/result';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Handlers of which one does as told; the others must not be reached. */
function handlersWith(given: Partial<Handlers>): Handlers {
  const unreached = Object.fromEntries(
    METHODS.map((method) => [
      method,
      () => {
        throw new Error(`${method} was reached`);
      },
    ]),
  );
  return { ...unreached, ...given } as Handlers;
}

describe('createDispatch', () => {
  it('gives the handler what the contract has read, and the caller what the handler gives', async () => {
    const read = vi.fn(async () => ok([]));
    const dispatch = createDispatch(handlersWith({ 'rounds.list': read }));
    expect(await dispatch('rounds.list', {})).toEqual({ ok: true, data: [] });
    expect(read).toHaveBeenCalledExactlyOnceWith({});
  });

  it('turns a bug into a value, and logs where it was without a word of the user', async () => {
    const logged: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
    const secret = 'Ylva är sjuk';
    const thrown = [new TypeError(secret), secret, { secret }, Object.assign(new Error(`${secret}\n    at nowhere`))];
    for (const error of thrown) {
      const dispatch = createDispatch(handlersWith({ 'plan.read': () => Promise.reject(error) }));
      expect(await dispatch('plan.read', {})).toEqual({ ok: false, error: { code: 'unexpected' } });
    }
    expect(logged.join('')).not.toContain('Ylva');
    expect(logged[0]).toMatch(/^plan\.read failed: TypeError\n\s+at .*dispatch\.test/);
  });

  it('never looks up a method on a prototype, nor lets a key in by one', async () => {
    const dispatch = createDispatch(handlersWith({}));
    for (const method of ['valueOf', '__proto__', 'rounds.list ', 'ROUNDS.LIST']) {
      expect(await dispatch(method, {})).toEqual({ ok: false, error: { code: 'unknown-method' } });
    }
    const input = JSON.parse('{"id":"abcdefghijklmnopqrstu","itemId":"find-out","answer":{"__proto__":{"x":1}}}');
    expect(await dispatch('rounds.answer', input)).toMatchObject({ error: { code: 'invalid-input' } });
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
