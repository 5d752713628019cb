import { contract, type Method } from '@shared/api/contract';
import { fail, type Result } from '@shared/api/result';
import type { Handlers } from './handlers';

export type Dispatch = (method: string, input: unknown) => Promise<Result<unknown>>;

/**
 * The only way in. Unknown methods and inputs that break the contract are refused before any handler sees them; a
 * handler that throws has a bug, which is logged without a word of what the user wrote.
 */
export function createDispatch(handlers: Handlers): Dispatch {
  return async (method, input) => {
    if (!isMethod(method)) return fail('unknown-method');
    const checked = contract[method].input.safeParse(input);
    if (!checked.success) return fail('invalid-input', { path: pathOf(checked.error) });
    try {
      const handle = handlers[method] as (input: unknown) => Promise<Result<unknown>>;
      return await handle(checked.data);
    } catch (error) {
      logBug(method, error);
      return fail('unexpected');
    }
  };
}

function isMethod(method: string): method is Method {
  return Object.hasOwn(contract, method);
}

function pathOf(error: { issues: readonly { path: readonly PropertyKey[] }[] }): string {
  return (error.issues[0]?.path ?? []).map(String).join('.').slice(0, 200);
}

/** The kind of error and where it was thrown. Its message may quote the user, so it stays out. */
function logBug(method: Method, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  process.stderr.write(`${[`${method} failed: ${name}`, ...frames].join('\n')}\n`);
}
