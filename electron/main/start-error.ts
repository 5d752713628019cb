import type { KitError } from '@shared/api/result';
import type { Language } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import { dialog } from 'electron';
import { describeStartError } from '../host/describe-start-error';

/** Says in the user's language why the program could not open its data folder. */
export async function showStartError(error: KitError, dataDir: string, language: Language): Promise<void> {
  const { t } = await createTranslator(language);
  const lines = await describeStartError(error, dataDir, language);
  dialog.showErrorBox(t('app.notOpened.title', { name: t('app.name') }), lines.join('\n\n'));
}
