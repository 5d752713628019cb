import type { KitError } from '@shared/api/result';
import type { Language } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import { FAILED } from './exit-codes';
import { reportError } from './report-error';

/** Says that a file could not be read, and ends with code 1. */
export async function reportUnreadable(file: string, error: KitError, language: Language): Promise<void> {
  if (error.code === 'too-large') return reportError(error, language, file);
  await reportFile('cli.cannot-read', file, language);
}

/** Says that a file could not be written, and ends with code 1. */
export async function reportUnwritable(file: string, language: Language): Promise<void> {
  await reportFile('cli.cannot-write', file, language);
}

async function reportFile(
  key: 'cli.cannot-read' | 'cli.cannot-write',
  file: string,
  language: Language,
): Promise<void> {
  const { t } = await createTranslator(language);
  console.error(t(key, { file }));
  process.exitCode = FAILED;
}
