import type { KitError } from '@shared/api/result';
import type { Language } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import { FAILED } from './exit-codes';

/** Says on stderr what happened and what to do, adds lines such as the file concerned, and ends with code 1. */
export async function reportError(error: KitError, language: Language, ...lines: string[]): Promise<void> {
  const { t } = await createTranslator(language);
  console.error([t(`errors.${error.code}`, { ...error.detail }), ...lines].join('\n'));
  process.exitCode = FAILED;
}
