import { itemText, traitText } from '@shared/content/words';
import type { PictureColumn, PictureRow, PictureTable } from '@shared/deck/pictures/picture-table';
import { numberCell, scoreCell, textCell } from '@shared/deck/pictures/table-cells';
import { changeWords } from '@shared/deck/pictures/wording';
import { thingHeader } from '@shared/deck/wording';
import { answerTo } from '@shared/domain/answering';
import { type RoundResult, traitsOf } from '@shared/domain/comparison';
import { isRated } from '@shared/domain/item-rules';
import { teamRatings } from '@shared/domain/team-result';
import { listItems, listTraits } from '@shared/domain/traverse';
import { formatDay } from '@shared/i18n/format';
import type { ReportInput } from './report';

/** A row a trait: value, how many statements it rests on, the earlier value and the change, target, importance. */
export function traitsTable(result: RoundResult, { pack, language, t }: ReportInput): PictureTable {
  const marks = new Map(listTraits(pack.instrument).map(({ dimension, trait }) => [trait.id, dimension]));
  const before = result.previous ? formatDay(language, result.previous.createdAt, 'long') : null;
  return {
    caption: t('exports.table.traits'),
    columns: [
      { id: 'trait', header: thingHeader(pack, t), align: 'left' },
      right('now', t('deck.table.now')),
      right('rated', t('exports.column.rated')),
      ...(before ? [right('before', before), left('change', t('deck.table.change'))] : []),
      right('target', t('deck.table.target')),
      right('importance', t('exports.column.importance')),
    ],
    rows: traitsOf(result).map((trait): PictureRow => {
      const { score, rated, change, target, importance } = trait;
      return {
        id: trait.traitId,
        mark: marks.get(trait.traitId)?.mark ?? null,
        dimension: '',
        cells: [
          textCell(plain(traitText(pack, trait.traitId).name)),
          scoreCell(language, score),
          numberCell(rated),
          ...(before
            ? [
                scoreCell(language, change?.before ?? null),
                textCell(change ? changeWords(change.difference, { pack, language, t }) : ''),
              ]
            : []),
          scoreCell(language, target),
          numberCell(importance),
        ],
      };
    }),
  };
}

/** A row an item to rate: what was answered, or the team's mean and how many it rests on. */
export function itemsTable(input: ReportInput): PictureTable {
  const { pack, round, t } = input;
  const items = listItems(pack.instrument, round.form).filter(({ item }) => isRated(item));
  const base: PictureColumn[] = [
    { id: 'trait', header: t('exports.column.trait'), align: 'left' },
    left('item', t('exports.column.statement')),
  ];
  const rows = items.flatMap(({ trait, item }): PictureRow[] => {
    const cells = round.team ? teamCells(item.id, input) : ownCells(item.id, input);
    if (cells === null) return [];
    const name = textCell(plain(traitText(pack, trait.id).name));
    return [
      { id: item.id, mark: null, dimension: '', cells: [name, textCell(itemText(pack, item.id).text), ...cells] },
    ];
  });
  return {
    caption: t('exports.table.items'),
    columns: [...base, ...(round.team ? teamColumns(input) : ownColumns(input))],
    rows,
  };
}

function teamColumns({ t }: ReportInput): PictureColumn[] {
  return [right('mean', t('group.spread.mean')), right('members', t('group.spread.members'))];
}

/** Null where too few members have answered the item. */
function teamCells(itemId: string, { round, language }: ReportInput): PictureRow['cells'] | null {
  const mean = teamRatings(round).get(itemId);
  if (mean === undefined) return null;
  return [
    scoreCell(language, mean as Parameters<typeof scoreCell>[1]),
    numberCell(round.team?.items[itemId]?.ratings.length ?? null),
  ];
}

function ownColumns({ texts, t }: ReportInput): PictureColumn[] {
  return [
    right('rating', t('exports.column.rating')),
    right('importance', t('exports.column.importance')),
    right('target', t('deck.table.target')),
    ...(texts ? [left('note', t('exports.column.note'))] : []),
  ];
}

function ownCells(itemId: string, { round, texts, pack }: ReportInput): PictureRow['cells'] {
  const { rating, importance, target, note } = answerTo(round, itemId);
  return [
    rating === 'unknown' ? textCell(pack.text.scale.unknown) : numberCell(rating),
    numberCell(importance),
    numberCell(target),
    ...(texts ? [textCell(note)] : []),
  ];
}

function left(id: string, header: string): PictureColumn {
  return { id, header, align: 'left' };
}

function right(id: string, header: string): PictureColumn {
  return { id, header, align: 'right' };
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}
