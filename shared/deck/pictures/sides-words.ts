import { traitText } from '../../content/words';
import type { SideRow, SidesResult } from '../../domain/sides';
import { formatList, formatScore } from '../../i18n/format';
import type { TalkQuestion } from './team-words';
import { endsOf, isNotable, quoted, type Wording } from './wording';

export interface SidesInput extends Wording {
  result: SidesResult;
}
type Compared = SideRow & { difference: number; scores: [number, number] };

const MOST_QUESTIONS = 3;

/** What is seen in two parties' pictures, in one or two sentences that take no side. */
export function sidesHeadline({ result, pack, language, t }: SidesInput): string {
  const rows = comparedRows(result);
  const [largest] = rows;
  if (!largest) return t('group.sides.headline.none');
  const alike = rows.filter(({ difference }) => !isNotable(difference)).length;
  if (alike === rows.length) return t('group.sides.headline.level', { count: rows.length });
  const [first, second] = namesOfSides({ result, pack });
  const values = largest.scores.map((score) => formatScore(language, score));
  const name = quoted(traitText(pack, largest.traitId).name, t);
  return [
    t('group.sides.headline.largest', { name, first, second, firstValue: values[0], secondValue: values[1] }),
    ...(alike > 0 ? [t('group.sides.headline.alike', { count: alike, of: rows.length })] : []),
  ].join(' ');
}

/** The largest differences as questions to talk about together, at most three; none where all is about the same. */
export function sidesQuestions({ result, pack, language, t }: SidesInput): TalkQuestion[] {
  const [first, second] = namesOfSides({ result, pack });
  return comparedRows(result)
    .filter(({ difference }) => isNotable(difference))
    .slice(0, MOST_QUESTIONS)
    .map(({ traitId, scores }) => {
      const title = traitText(pack, traitId).name;
      const [firstValue, secondValue] = scores.map((score) => formatScore(language, score));
      const values = { first, second, firstValue, secondValue };
      return { traitId, title, question: t('group.sides.question', { name: quoted(title, t), ...values }) };
    });
}

/** The picture in sentences with numbers, for those who don't see it. */
export function describeSides({ result, pack, language, t }: SidesInput): string {
  const [first, second] = namesOfSides({ result, pack });
  const rows = comparedRows(result).map(({ traitId, scores }) => {
    const [firstValue, secondValue] = scores.map((score) => formatScore(language, score));
    const name = quoted(traitText(pack, traitId).name, t);
    return t('group.sides.describe.trait', { name, first, second, firstValue, secondValue });
  });
  const missing = result.rows
    .filter(({ difference }) => difference === null)
    .map(({ traitId }) => quoted(traitText(pack, traitId).name, t));
  return [
    t('group.sides.describe.scale', { count: result.rows.length, ...endsOf(pack) }),
    ...rows,
    ...(missing.length > 0 ? [t('group.sides.describe.missing', { list: formatList(language, missing) })] : []),
  ].join(' ');
}

/** Names of the two parties in the instrument's order. */
export function namesOfSides({ result, pack }: Pick<SidesInput, 'result' | 'pack'>): [string, string] {
  const nameOf = (id: string) => pack.text.sides?.[id]?.name ?? id;
  return [nameOf(result.sides[0]), nameOf(result.sides[1])];
}

function comparedRows({ rows }: SidesResult): Compared[] {
  return rows.flatMap((row) => {
    const [one, other] = row.scores;
    if (row.difference === null || one === null || other === null) return [];
    return [{ ...row, difference: row.difference, scores: [one, other] }];
  });
}
