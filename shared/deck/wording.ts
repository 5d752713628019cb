import type { Pack } from '../content/pack';
import type { Translate } from '../i18n/translator';

/** What the parts of an instrument are called: traits of a leader, or areas of what she leads. */
export type Things = 'traits' | 'areas';

/** An instrument about the leader has traits and statements; any other has areas and questions. */
export function thingsOf({ instrument }: Pick<Pack, 'instrument'>): Things {
  return instrument.subject === 'leader' ? 'traits' : 'areas';
}

/** Head of a column of names. */
export function thingHeader(pack: Pick<Pack, 'instrument'>, t: Translate): string {
  return thingsOf(pack) === 'traits' ? t('deck.table.trait') : t('deck.table.area');
}
