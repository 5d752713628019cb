import { AppState } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import type { Language } from '@shared/domain/language';
import { formatDay, formatTime } from '@shared/i18n/format';
import { createTranslator, type Translate } from '@shared/i18n/translator';

/**
 * Why a door could not open its data folder, in sentences: what happened and what to do, who has the folder when
 * somebody does, and which folder it is.
 */
export async function describeStartError(error: KitError, dataDir: string, language: Language): Promise<string[]> {
  const { t } = await createTranslator(language);
  return [
    t(`errors.${error.code}`, { ...error.detail }),
    ...describeHolder(error, language, t),
    t('app.notOpened.folder', { folder: dataDir }),
  ];
}

function describeHolder({ detail = {} }: KitError, language: Language, t: Translate): string[] {
  const { door, since, pid } = detail;
  const holder = AppState.shape.door.safeParse(door);
  const begun = new Date(since ?? Number.NaN);
  if (!holder.success || Number.isNaN(begun.getTime())) return [];
  const day = formatDay(language, begun, 'long');
  const time = formatTime(language, begun);
  return [t(`app.notOpened.heldBy.${holder.data}`, { day, time, process: String(pid) })];
}
