import type { Pack } from '@shared/content/pack';
import { itemText, traitText } from '@shared/content/words';
import type { PictureRow, PictureTable } from '@shared/deck/pictures/picture-table';
import { numberCell, scoreCell, textCell } from '@shared/deck/pictures/table-cells';
import { answerTo } from '@shared/domain/answering';
import { instrumentAsked } from '@shared/domain/asked';
import { isRated } from '@shared/domain/item-rules';
import type { Language } from '@shared/domain/language';
import type { Round } from '@shared/domain/round';
import type { Score } from '@shared/domain/scoring';
import { teamRatings } from '@shared/domain/team-result';
import { listItems } from '@shared/domain/traverse';
import type { Translate } from '@shared/i18n/translator';

interface HistoryInput {
  /** Any rounds of the pack; what a team is still answering, and answers for another leader, stay out. */
  rounds: readonly Round[];
  pack: Pack;
  language: Language;
  t: Translate;
}

/** All rounds of an instrument, oldest first: a row an item and round. No free text. */
export function historyTable({ rounds, pack, language, t }: HistoryInput): PictureTable {
  const shown = rounds
    .filter(({ respondent, team }) => respondent !== 'member' && (team === undefined || team.state === 'closed'))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const names = new Map(
    listItems(pack.instrument, 'full').map(({ item, trait }) => [item.id, wordsOf(item.id, trait.id, pack)]),
  );
  return {
    caption: pack.text.name,
    columns: [
      { id: 'day', header: t('exports.column.day'), align: 'left' },
      { id: 'who', header: t('exports.column.who'), align: 'left' },
      { id: 'trait', header: t('exports.column.trait'), align: 'left' },
      { id: 'item', header: t('exports.column.statement'), align: 'left' },
      { id: 'rating', header: t('exports.column.rating'), align: 'right' },
      { id: 'importance', header: t('exports.column.importance'), align: 'right' },
      { id: 'target', header: t('deck.table.target'), align: 'right' },
      { id: 'members', header: t('group.spread.members'), align: 'right' },
    ],
    rows: shown.flatMap((round) => rowsOf(round, { pack, language, t, names })),
  };
}

interface RowInput extends Omit<HistoryInput, 'rounds'> {
  names: ReadonlyMap<string, { trait: string; item: string }>;
}

function rowsOf(round: Round, { pack, language, t, names }: RowInput): PictureRow[] {
  const day = textCell(round.createdAt.slice(0, 10));
  const side = round.side === undefined ? '' : (pack.text.sides?.[round.side]?.name ?? '');
  const who = textCell([t(`assess.respondent.${round.respondent}`), side].filter(Boolean).join(', '));
  const means = teamRatings(round);
  const items = listItems(instrumentAsked(pack.instrument, round), round.form).filter(({ item }) => isRated(item));
  return items.flatMap(({ item }): PictureRow[] => {
    const mean = means.get(item.id);
    if (round.team && mean === undefined) return [];
    const { rating, importance, target } = answerTo(round, item.id);
    const words = names.get(item.id) ?? { trait: '', item: item.id };
    const numbers = round.team
      ? [
          scoreCell(language, (mean ?? null) as Score | null),
          numberCell(null),
          numberCell(null),
          numberCell(round.team.items[item.id]?.ratings.length ?? null),
        ]
      : [
          numberCell(typeof rating === 'number' ? rating : null),
          numberCell(importance),
          numberCell(target),
          numberCell(null),
        ];
    return [
      {
        id: `${round.id} ${item.id}`,
        mark: null,
        dimension: '',
        cells: [day, who, textCell(words.trait), textCell(words.item), ...numbers],
      },
    ];
  });
}

function wordsOf(itemId: string, traitId: string, pack: Pack): { trait: string; item: string } {
  return { trait: traitText(pack, traitId).name.replaceAll('\u00ad', ''), item: itemText(pack, itemId).text };
}
