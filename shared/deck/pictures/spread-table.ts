import { bySpread, type TeamTrait } from '../../domain/team-result';
import { formatDay } from '../../i18n/format';
import { thingHeader } from '../wording';
import type { PictureColumn, PictureRow, PictureTable } from './picture-table';
import { leftColumn, numberCell, rightColumn, scoreCell, textCell } from './table-cells';
import type { SpreadInput } from './team-words';
import { changeWords, wordsOfTraits } from './wording';

const STEPS = [1, 2, 3, 4, 5] as const;

/**
 * The same content as the picture, in rows: mean, lowest and highest, how many have answered and how many lie nearest to
 * each step; the leader's own value and the change since the team's earlier round where they are given.
 */
export function spreadTable(input: SpreadInput): PictureTable {
  const { team, pack, t } = input;
  const caption = t('group.spread.caption', { instrument: pack.text.name });
  if (!team.isClosed) return { caption, columns: [], rows: [] };
  const words = wordsOfTraits(pack);
  return {
    caption,
    columns: columnsOf(input),
    rows: bySpread(team).flatMap((trait): PictureRow[] => {
      const place = words.get(trait.traitId);
      if (!place) return [];
      const { id, mark, dimension, name } = place;
      return [{ id, mark, dimension, cells: [textCell(name), ...cellsOf(trait, input)] }];
    }),
  };
}

function columnsOf({ team, own, pack, language, t }: SpreadInput): PictureColumn[] {
  const when = team.previous ? formatDay(language, team.previous.createdAt, 'month') : '';
  return [
    leftColumn('trait', thingHeader(pack, t)),
    rightColumn('mean', t('group.spread.mean')),
    ...(own === null ? [] : [rightColumn('own', t('group.spread.own'))]),
    rightColumn('low', t('group.spread.low')),
    rightColumn('high', t('group.spread.high')),
    rightColumn('members', t('group.spread.members')),
    ...STEPS.map((step) => rightColumn(`step-${step}`, t('group.spread.step', { step }))),
    ...(team.previous ? [leftColumn('change', t('deck.picture.since', { when }))] : []),
  ];
}

function cellsOf(trait: TeamTrait, input: SpreadInput): PictureRow['cells'] {
  const { team, own, language } = input;
  const isShown = trait.score !== null;
  const change = trait.change === null ? '' : changeWords(trait.change.difference, input);
  return [
    scoreCell(language, trait.score),
    ...(own === null ? [] : [scoreCell(language, own.get(trait.traitId) ?? null)]),
    scoreCell(language, trait.range?.low ?? null),
    scoreCell(language, trait.range?.high ?? null),
    numberCell(isShown ? trait.members : null),
    ...STEPS.map((step) => numberCell(isShown ? (trait.steps[step - 1] ?? 0) : null)),
    ...(team.previous ? [textCell(change)] : []),
  ];
}
