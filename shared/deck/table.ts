import { dimensionText, traitText } from '../content/words';
import { type TraitResult, traitsOf } from '../domain/comparison';
import type { Mark } from '../domain/instrument';
import { formatDay, formatScore } from '../i18n/format';
import { describeChange, type PictureInput, withoutHidden } from './picture';
import { thingHeader } from './wording';

export type ProfileColumnId = 'trait' | 'now' | 'before' | 'change' | 'target' | 'importance';
export interface ProfileColumn {
  id: ProfileColumnId;
  header: string;
  align: 'left' | 'right';
}
export interface ProfileTableRow {
  traitId: string;
  mark: Mark;
  /** Name of the dimension, for those who don't see the mark. */
  dimension: string;
  chosen: boolean;
  /** One text a column. */
  cells: string[];
}
/** The same content as the picture, in rows: the pack's order, one row a trait. */
export interface ProfileTable {
  columns: ProfileColumn[];
  rows: ProfileTableRow[];
}

/** Columns that would be empty throughout (no earlier round, no target, no importance) are left out. */
export function profileTable(input: PictureInput): ProfileTable {
  const result = withoutHidden(input.result, input.show);
  const traits = traitsOf(result);
  const columns = columnsOf(traits, result.previous?.createdAt ?? null, input);
  const places = new Map(input.pack.instrument.dimensions.map(({ id, mark }) => [id, mark]));
  const rows = traits.flatMap((trait) => {
    const mark = places.get(trait.dimensionId);
    if (mark === undefined) return [];
    return [
      {
        traitId: trait.traitId,
        mark,
        dimension: dimensionText(input.pack, trait.dimensionId).name,
        chosen: input.chosen.has(trait.traitId),
        cells: columns.map((column) => cellOf(column.id, trait, input)),
      },
    ];
  });
  return { columns, rows };
}

function columnsOf(
  traits: TraitResult[],
  previous: string | null,
  { t, language, pack }: PictureInput,
): ProfileColumn[] {
  const columns: (ProfileColumn | null)[] = [
    { id: 'trait', header: thingHeader(pack, t), align: 'left' },
    { id: 'now', header: t('deck.table.now'), align: 'right' },
    previous === null ? null : { id: 'before', header: formatDay(language, previous, 'month'), align: 'right' },
    previous === null ? null : { id: 'change', header: t('deck.table.change'), align: 'left' },
    traits.some((trait) => trait.target !== null)
      ? { id: 'target', header: t('deck.table.target'), align: 'right' }
      : null,
    traits.some((trait) => trait.importance !== null)
      ? { id: 'importance', header: t('deck.table.importance'), align: 'left' }
      : null,
  ];
  return columns.filter((column) => column !== null);
}

function cellOf(column: ProfileColumnId, trait: TraitResult, { pack, language, t }: PictureInput): string {
  switch (column) {
    case 'trait':
      return traitText(pack, trait.traitId).name;
    case 'now':
      return formatScore(language, trait.score);
    case 'before':
      return formatScore(language, trait.change?.before ?? null);
    case 'change':
      return describeChange(trait.change, language, t);
    case 'target':
      return formatScore(language, trait.target);
    case 'importance':
      return pack.text.importance.points[(trait.importance ?? 0) - 1] ?? '';
  }
}
