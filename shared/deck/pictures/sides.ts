import type { SidesRow as PictureSidesRow, SidesPicture } from '../../charts/pictures';
import type { SideRow } from '../../domain/sides';
import { formatScore } from '../../i18n/format';
import { thingHeader } from '../wording';
import type { PictureRow, PictureTable } from './picture-table';
import { describeSides, namesOfSides, type SidesInput, sidesHeadline } from './sides-words';
import { leftColumn, rightColumn, scoreCell, textCell } from './table-cells';
import { endsOf, isNotable, type TraitWords, wordsOfTraits } from './wording';

export { sidesHeadline, sidesQuestions } from './sides-words';

/** Two parties' values, largest difference first. */
export function sidesPicture(input: SidesInput): SidesPicture {
  return {
    title: sidesHeadline(input),
    description: describeSides(input),
    scale: endsOf(input.pack),
    sides: namesOfSides(input),
    columns: { difference: input.t('group.sides.difference') },
    rows: placedRows(input).map(({ row, place }) => rowOf(row, place, input)),
  };
}

/** The same content in rows. */
export function sidesTable(input: SidesInput): PictureTable {
  const { pack, language, t } = input;
  const [first, second] = namesOfSides(input);
  return {
    caption: t('group.sides.caption', { instrument: pack.text.name }),
    columns: [
      leftColumn('trait', thingHeader(pack, t)),
      rightColumn('first', first),
      rightColumn('second', second),
      leftColumn('difference', t('group.sides.difference')),
    ],
    rows: placedRows(input).map(({ row, place: { id, mark, dimension, name } }): PictureRow => {
      const [one, other] = row.scores;
      const cells = [textCell(name), scoreCell(language, one), scoreCell(language, other)];
      return { id, mark, dimension, cells: [...cells, textCell(differenceWords(row, input))] };
    }),
  };
}

function placedRows({ result, pack }: SidesInput): { row: SideRow; place: TraitWords }[] {
  const words = wordsOfTraits(pack);
  return result.rows.flatMap((row) => {
    const place = words.get(row.traitId);
    return place ? [{ row, place }] : [];
  });
}

function rowOf(row: SideRow, { id, mark, name, dimension }: TraitWords, input: SidesInput): PictureSidesRow {
  const [one, other] = row.scores;
  return {
    id,
    mark,
    name,
    dimension,
    values: [one, other],
    texts: [formatScore(input.language, one), formatScore(input.language, other)],
    differenceText: differenceWords(row, input),
    isQuiet: row.difference === null || !isNotable(row.difference),
  };
}

/** The size of the difference without a sign: neither party is the measure of the other. */
function differenceWords({ difference }: SideRow, { language, t }: SidesInput): string {
  if (difference === null) return '–';
  return isNotable(difference) ? formatScore(language, Math.abs(difference)) : t('deck.picture.same');
}
