import type { Bridge } from '@shared/api/bridge';
import type { Input, Method, Output } from '@shared/api/contract';
import type { KitError, Result } from '@shared/api/result';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useKit } from './use-kit';

export type Call<T> =
  | { status: 'loading' }
  | { status: 'error'; error: KitError; reload: () => void }
  | { status: 'ok'; data: T; reload: () => void };

/**
 * Calls a method that reads, when the component appears and whenever the input or `deps` change. `reload` reads again
 * and keeps what is shown until the new answer is there. Values in `deps` must survive JSON.
 */
export function useCall<M extends Method>(method: M, input: Input<M>, deps: readonly unknown[] = []): Call<Output<M>> {
  return useLoad(JSON.stringify([method, input, deps]), (bridge) => bridge.call(method, input));
}

/** Like {@link useCall} for what takes several calls. Loads again when `key` changes. */
export function useLoad<T>(key: string, load: (bridge: Bridge) => Promise<Result<T>>): Call<T> {
  const { bridge } = useKit();
  const [answer, setAnswer] = useState<{ key: string; result: Result<T> } | null>(null);
  const [readings, setReadings] = useState(0);
  const latestLoad = useRef(load);
  latestLoad.current = load;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `readings` asks for another reading.
  useEffect(() => {
    let current = true;
    latestLoad.current(bridge).then((result) => {
      if (current) setAnswer({ key, result });
    });
    return () => {
      current = false;
    };
  }, [bridge, key, readings]);

  const reload = useCallback(() => setReadings((count) => count + 1), []);
  return useMemo(() => {
    if (!answer || answer.key !== key) return { status: 'loading' };
    const { result } = answer;
    return result.ok ? { status: 'ok', data: result.data, reload } : { status: 'error', error: result.error, reload };
  }, [answer, key, reload]);
}
