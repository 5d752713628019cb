/** What can go wrong across the API. The renderer has a sentence for each: what happened, what was kept, what to do. */
export const ERROR_CODES = [
  'unknown-method',
  'invalid-input',
  'forbidden',
  'too-large',
  'unreachable',
  'not-found',
  'disk-full',
  'folder-read-only',
  'disk-error',
  'folder-in-use',
  'file-damaged',
  'file-newer',
  'bundle-damaged',
  'bundle-newer',
  'bundle-foreign',
  'pack-refused',
  'pack-unknown',
  'too-few-answers',
  'team-answering',
  'team-closed',
  'invitation-foreign',
  'invitation-damaged',
  'invitation-newer',
  'invitation-other-version',
  'nothing-answered',
  'no-browser-for-pdf',
  'pdf-failed',
  'nothing-to-show',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface KitError {
  code: ErrorCode;
  /** Values for the sentence, e.g. a file name. Never user text. */
  detail?: Record<string, string | number> | undefined;
}

export type Result<T> = { ok: true; data: T } | { ok: false; error: KitError };

export function ok<T>(data: T): Result<T> {
  return { ok: true, data };
}

export function fail(code: ErrorCode, detail?: KitError['detail']): { ok: false; error: KitError } {
  return { ok: false, error: detail ? { code, detail } : { code } };
}
