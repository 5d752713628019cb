import type { YearPanel, YearPicture } from '../../charts/pictures';
import { type RoundResult, traitsOf } from '../../domain/comparison';
import { formatDay, formatScore } from '../../i18n/format';
import { thingHeader } from '../wording';
import type { PictureRow, PictureTable } from './picture-table';
import { leftColumn, rightColumn, scoreCell, textCell } from './table-cells';
import { changeWords, endsOf, isNotable, quoted, type TraitWords, type Wording, wordsOfTraits } from './wording';

export interface YearRound {
  id: string;
  createdAt: string;
  result: RoundResult;
}
export interface YearInput extends Wording {
  rounds: readonly YearRound[];
  /** First and last day of the year. */
  from: Date;
  to: Date;
}

/** All rounds of a year, one small chart a trait. */
export function yearPicture(input: YearInput): YearPicture {
  const { pack, language, from, to } = input;
  const rounds = inOrder(input.rounds);
  const panels = [...wordsOfTraits(pack).values()].map((words) => panelOf(words, rounds, input));
  return {
    title: yearHeadline(panels, rounds.length, input),
    description: describeYear(panels, rounds, input),
    scale: endsOf(pack),
    start: { at: from.getTime(), text: formatDay(language, from, 'month-name') },
    end: { at: to.getTime(), text: formatDay(language, to, 'month-name') },
    rounds: rounds.map(({ id, createdAt }) => ({
      id,
      at: Date.parse(createdAt),
      dayText: formatDay(language, createdAt, 'short'),
    })),
    panels,
  };
}

/** A row a trait, a column a round, and the change from the first to the last. */
export function yearTable(input: YearInput): PictureTable {
  const { pack, language, t } = input;
  const rounds = inOrder(input.rounds);
  const scores = rounds.map(({ result }) => scoresOf(result));
  return {
    caption: t('group.year.caption', { instrument: pack.text.name }),
    columns: [
      leftColumn('trait', thingHeader(pack, t)),
      ...rounds.map(({ id, createdAt }) => rightColumn(id, formatDay(language, createdAt, 'short'))),
      leftColumn('change', t('deck.table.change')),
    ],
    rows: [...wordsOfTraits(pack).values()].map((words): PictureRow => {
      const { id, mark, dimension, name } = words;
      const cells = scores.map((values) => scoreCell(language, values.get(id) ?? null));
      const { changeText } = panelOf(words, rounds, input);
      return { id, mark, dimension, cells: [textCell(name), ...cells, textCell(changeText)] };
    }),
  };
}

function inOrder(rounds: readonly YearRound[]): YearRound[] {
  return [...rounds].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

function scoresOf(result: RoundResult): ReadonlyMap<string, number | null> {
  return new Map(traitsOf(result).map(({ traitId, score }) => [traitId, score]));
}

function panelOf({ id, mark, name, dimension }: TraitWords, rounds: readonly YearRound[], input: YearInput): YearPanel {
  const points = rounds.flatMap(({ id: roundId, createdAt, result }) => {
    const value = scoresOf(result).get(id) ?? null;
    if (value === null) return [];
    return [{ roundId, at: Date.parse(createdAt), value, valueText: formatScore(input.language, value) }];
  });
  const difference = differenceOf({ points });
  return {
    id,
    mark,
    name,
    dimension,
    points,
    changeText: difference === null ? '' : changeWords(difference, input),
    isQuiet: difference === null || !isNotable(difference),
  };
}

/** From the first to the last value; null with fewer than two. */
function differenceOf({ points }: Pick<YearPanel, 'points'>): number | null {
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined || points.length < 2 ? null : last.value - first.value;
}

/** What has changed most, or that nothing has. */
function yearHeadline(panels: readonly YearPanel[], rounds: number, input: YearInput): string {
  const { t } = input;
  const changed = panels.flatMap((panel) => {
    const difference = differenceOf(panel);
    return difference === null ? [] : [{ panel, difference }];
  });
  if (changed.length === 0) return t('group.year.headline.one', { count: rounds });
  const [largest] = changed
    .filter(({ difference }) => isNotable(difference))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (!largest) return t('group.year.headline.same', { count: rounds });
  const name = quoted(largest.panel.name, t);
  return t('group.year.headline.largest', { name, change: largest.panel.changeText, count: rounds });
}

function describeYear(panels: readonly YearPanel[], rounds: readonly YearRound[], input: YearInput): string {
  const { language, t } = input;
  const days = rounds.map(({ createdAt }) => formatDay(language, createdAt, 'long'));
  const traits = panels.flatMap(({ name, points, changeText }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last || changeText === '') return [];
    return [
      t('group.year.describe', {
        name: quoted(name, t),
        first: first.valueText,
        last: last.valueText,
        change: changeText,
      }),
    ];
  });
  return [days.length > 0 ? t('group.year.rounds', { list: days.join(', ') }) : '', ...traits]
    .filter(Boolean)
    .join(' ');
}
