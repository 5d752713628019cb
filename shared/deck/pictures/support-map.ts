import { MAP_FIELDS, type MapField, type MapPicture, type MapPoint } from '../../charts/pictures';
import type { Pack } from '../../content/pack';
import { traitText } from '../../content/words';
import type { Language } from '../../domain/language';
import type { SupportArea } from '../../domain/support';
import { formatList } from '../../i18n/format';
import type { Translate } from '../../i18n/translator';
import { quoteArea, supportHeadline } from './support-headline';

export { freedPicture } from './freed';
export { supportHeadline } from './support-headline';
export { asksTable, supportTable } from './support-tables';

export interface SupportInput {
  areas: readonly SupportArea[];
  pack: Pack;
  language: Language;
  t: Translate;
}

/** The areas of support on the map; those that lack one of the two answers have no place on it. */
export function supportMapPicture(input: SupportInput): MapPicture {
  const { areas, pack, t } = input;
  return {
    title: supportHeadline(input),
    description: describe(input),
    axes: {
      works: { low: t('support.map.works.low'), high: t('support.map.works.high') },
      matters: { low: t('support.map.matters.low'), high: t('support.map.matters.high') },
    },
    fields: fieldNames(t),
    points: areas.flatMap(({ traitId, number, quality, importance, field }): MapPoint[] => {
      if (quality === null || importance === null || field === null) return [];
      return [{ id: traitId, number, name: traitText(pack, traitId).name, works: quality, matters: importance, field }];
    }),
  };
}

function fieldNames(t: Translate): Record<MapField, string> {
  return {
    'fix-first': t('support.field.fix-first'),
    keep: t('support.field.keep'),
    watch: t('support.field.watch'),
    simplify: t('support.field.simplify'),
  };
}

/** Which areas lie in which field, and which in none. */
function describe({ areas, pack, language, t }: SupportInput): string {
  const listed = (field: MapField | null) => {
    const names = areas.filter((area) => area.field === field).map(({ traitId }) => quoteArea(traitId, pack, t));
    return names.length === 0 ? null : formatList(language, names);
  };
  const sentence = (field: string, list: string | null) =>
    list === null ? [] : [t('support.describe.field', { field, list })];
  return [
    t('support.describe.axes'),
    ...MAP_FIELDS.flatMap((field) => sentence(fieldNames(t)[field], listed(field))),
    ...sentence(t('support.describe.unplaced'), listed(null)),
  ].join(' ');
}
