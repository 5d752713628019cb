import { itemText } from '@shared/content/words';
import { boardTable } from '@shared/deck/pictures/board';
import type { PictureTable } from '@shared/deck/pictures/picture-table';
import { asksTable, supportTable } from '@shared/deck/pictures/support-map';
import { numberCell, textCell } from '@shared/deck/pictures/table-cells';
import { weekTable } from '@shared/deck/pictures/week';
import { answerTo } from '@shared/domain/answering';
import type { ItemKind } from '@shared/domain/instrument';
import type { Answer } from '@shared/domain/round';
import { supportAreas } from '@shared/domain/support';
import { listItems } from '@shared/domain/traverse';
import { weekOf } from '@shared/domain/week';
import { boardOf } from '@shared/domain/year-goals';
import type { ReportInput } from './report';

/** The tables that a kind of item adds to a result's file. One entry a kind: a new one doesn't compile until it is here. */
export const KIND_TABLES: Record<ItemKind, (input: ReportInput) => PictureTable[]> = {
  rating: () => [],
  polarity: () => [],
  support(input) {
    const areas = supportAreas(input.pack.instrument, input.round, input.round.team ? 'team' : 'own');
    const words = { ...input, areas };
    const asks = asksTable(words);
    return [supportTable(words), ...(asks.rows.length > 0 ? [asks] : [])];
  },
  goals(input) {
    const board = boardOf(input.pack.instrument, input.round);
    return board ? [boardTable({ ...input, board })] : [];
  },
  week(input) {
    const week = weekOf(input.pack.instrument, input.round);
    return week ? [weekTable({ ...input, week })] : [];
  },
  count: (input) =>
    answersTable(input, 'count', ({ detail }) => (detail?.kind === 'count' ? numberCell(detail.count) : null)),
  text: (input) => answersTable(input, 'text', ({ note }) => (note.trim() === '' ? null : textCell(note.trim()))),
};

function answersTable(
  { pack, round, t }: ReportInput,
  kind: ItemKind,
  cellOf: (answer: Answer) => ReturnType<typeof textCell> | null,
): PictureTable[] {
  const rows = listItems(pack.instrument, round.form).flatMap(({ item }) => {
    const cell = item.kind === kind ? cellOf(answerTo(round, item.id)) : null;
    return cell
      ? [{ id: item.id, mark: null, dimension: '', cells: [textCell(itemText(pack, item.id).text), cell] }]
      : [];
  });
  if (rows.length === 0) return [];
  return [
    {
      caption: t('exports.table.answers'),
      columns: [
        { id: 'question', header: t('exports.column.question'), align: 'left' },
        { id: 'answer', header: t('exports.column.answer'), align: kind === 'count' ? 'right' : 'left' },
      ],
      rows,
    },
  ];
}
