import { type ErrorCode, fail } from '@shared/api/result';

/** The system's name for what went wrong, e.g. ENOSPC; null when it wasn't the system. */
export function systemCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
  const code = systemCodeOf(error);
  return code !== null && codes.includes(code);
}

/** Turns a refusal of the system into an error value. Anything else is a bug and is thrown again. */
export function toFailure(error: unknown): ReturnType<typeof fail> {
  const reason = systemCodeOf(error);
  if (reason === null) throw error;
  return fail(kindOf(reason), { reason });
}

function kindOf(reason: string): ErrorCode {
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return 'disk-full';
  if (reason === 'EROFS' || reason === 'EACCES' || reason === 'EPERM') return 'folder-read-only';
  return 'disk-error';
}
