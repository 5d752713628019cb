import type { BoardColumnPicture, BoardPicture } from '../../charts/pictures';
import { traitText } from '../../content/words';
import type { YearGoal } from '../../domain/detail';
import type { Board, BoardColumn, Link } from '../../domain/year-goals';
import { formatList, formatScore } from '../../i18n/format';
import type { PictureRow, PictureTable } from './picture-table';
import { leftColumn, numberCell, rightColumn, textCell } from './table-cells';
import { quoted, type Wording, wordsOfTraits } from './wording';

export interface BoardInput extends Wording {
  board: Board;
}

/** This year's goals on the perspectives, and how well they are carried from level to level. */
export function boardPicture(input: BoardInput): BoardPicture {
  const { board, pack } = input;
  return {
    title: boardHeadline(input),
    description: describeBoard(input),
    columns: board.columns.flatMap((column) => columnOf(column, input)),
    links: board.links.map((link) => ({
      id: link.to,
      name: linkName(link, input),
      value: link.score,
      valueText: formatScore(input.language, link.score),
    })),
    linksTitle: pack.text.goals?.carried ?? '',
  };
}

/** Which perspectives are empty or crowded, and whether goals lie on none, in one to three sentences. */
export function boardHeadline({ board, pack, language, t }: BoardInput): string {
  const named = (state: BoardColumn['state']) =>
    board.columns
      .filter((column) => column.state === state)
      .map(({ perspective }) => quoted(traitText(pack, perspective).name, t));
  const [empty, crowded] = [named('empty'), named('crowded')];
  const list = (names: string[]) => ({ count: names.length, list: formatList(language, names) });
  const told = [
    ...(empty.length > 0 ? [t('group.board.headline.empty', list(empty))] : []),
    ...(crowded.length > 0 ? [t('group.board.headline.crowded', list(crowded))] : []),
  ];
  return [
    ...(told.length > 0 ? told : [t('group.board.headline.even', { count: board.goals.length })]),
    ...(board.unplaced.length > 0 ? [t('group.board.headline.unplaced', { count: board.unplaced.length })] : []),
  ].join(' ');
}

/** One row a goal: whose it is, what it is about, where it lies, how well each level carries it. */
export function boardTable(input: BoardInput): PictureTable {
  const { board, pack, language, t } = input;
  return {
    caption: t('group.board.caption'),
    columns: [
      leftColumn('goal', t('group.board.goal')),
      leftColumn('whose', t('group.board.whose.head')),
      leftColumn('area', t('group.board.area.head')),
      leftColumn('perspectives', t('group.board.perspectives')),
      ...board.links.map(({ to }) => rightColumn(`carried-${to}`, levelName(to, input))),
    ],
    rows: board.goals.map((goal): PictureRow => {
      const known = wordsOfTraits(pack);
      const places = goal.perspectives.flatMap((id) => known.get(id)?.name ?? []);
      return {
        id: goal.id,
        mark: null,
        dimension: '',
        cells: [
          textCell(goal.text),
          textCell(t(`group.board.whose.${goal.whose}`)),
          textCell(t(`group.board.area.${goal.area}`)),
          textCell(places.length > 0 ? formatList(language, places) : t('group.board.nowhere')),
          ...board.links.map(({ to }) => {
            const rating = goal.carried[to];
            return numberCell(typeof rating === 'number' ? rating : null);
          }),
        ],
      };
    }),
  };
}

function columnOf({ perspective, goals, state }: BoardColumn, { pack, t }: BoardInput): BoardColumnPicture[] {
  const words = wordsOfTraits(pack).get(perspective);
  if (!words) return [];
  return [
    {
      id: perspective,
      mark: words.mark,
      name: words.name,
      state,
      countText:
        state === 'empty' ? t('group.board.count.empty') : t(`group.board.count.${state}`, { count: goals.length }),
      goals: goals.map((goal) => ({ id: goal.id, text: goal.text, detail: detailOf(goal, t) })),
    },
  ];
}

function detailOf({ whose, area }: YearGoal, t: Wording['t']): string {
  return t('group.board.detail', { whose: t(`group.board.whose.${whose}`), area: t(`group.board.area.${area}`) });
}

function linkName({ from, to }: Link, input: BoardInput): string {
  return input.t('group.board.link', { from: levelName(from, input), to: levelName(to, input) });
}

function levelName(id: string, { pack }: Pick<BoardInput, 'pack'>): string {
  return pack.text.goals?.levels[id] ?? id;
}

function describeBoard(input: BoardInput): string {
  const { board, pack, language, t } = input;
  const columns = board.columns.map(({ perspective, goals }) =>
    t('group.board.describe.column', { name: quoted(traitText(pack, perspective).name, t), count: goals.length }),
  );
  const links = board.links.flatMap((link) =>
    link.score === null
      ? []
      : [t('group.board.describe.link', { link: linkName(link, input), value: formatScore(language, link.score) })],
  );
  return [...columns, ...links].join(' ');
}
