import { traitText } from '../../content/words';
import type { Score } from '../../domain/scoring';
import { bySpread, largestGaps, type TeamResult, type TeamTrait } from '../../domain/team-result';
import { formatList, formatScore } from '../../i18n/format';
import type { Person } from '../headline';
import { endsOf, plainValue, quoted, type Wording } from './wording';

/** Members whose means lie this far apart (standard deviation, in steps) see a trait differently. */
const SEEN_DIFFERENTLY = 1;
/** Under this they see it much the same. */
const SEEN_ALIKE = 0.5;
const MOST_QUESTIONS = 3;

export interface SpreadInput extends Wording {
  team: TeamResult;
  /** The leader's own value of each trait; null where it isn't shown. */
  own: ReadonlyMap<string, Score | null> | null;
}

/** The leader on her own screen, or she to her team. */
type Reader = Exclude<Person, 'we'>;

export interface TalkQuestion {
  traitId: string;
  title: string;
  question: string;
}

/**
 * What is seen in a team's answers, in one or two sentences that judge nobody: where they lie close and where they lie
 * apart, then where the leader's own value is furthest from them. While the team is answering: how many have.
 */
export function teamHeadline(input: SpreadInput & { person?: Reader }): string {
  const { team, own, t, person = 'you' } = input;
  if (!team.isClosed) return t('group.collecting', { count: team.count, threshold: team.threshold });
  const seen = bySpread(team).filter(({ spread }) => spread !== null);
  const [widest, closest] = [seen[0], seen.at(-1)];
  if (!widest || !closest) return t('group.headline.none', { threshold: team.threshold });
  const [gap] = own === null ? [] : largestGaps(team, own, 1);
  return [
    spreadSentence(widest, closest, seen.length, gap !== undefined, input),
    ...(gap ? [t(`group.headline.gap.${person}`, { name: nameOf(gap.trait, input) })] : []),
  ].join(' ');
}

/** Where the answers lie apart; where they lie close too, unless another sentence follows. */
function spreadSentence(
  apart: TeamTrait,
  alike: TeamTrait,
  count: number,
  isShort: boolean,
  input: SpreadInput,
): string {
  const { t } = input;
  const name = nameOf(apart, input);
  if ((apart.spread ?? 0) < SEEN_ALIKE) return t('group.headline.alike', { count, name });
  if (isShort || apart.spread === alike.spread) return t('group.headline.apart', { name });
  return t('group.headline.both', { apart: name, alike: nameOf(alike, input) });
}

function nameOf({ traitId }: TeamTrait, { pack, t }: SpreadInput): string {
  return quoted(traitText(pack, traitId).name, t);
}

/**
 * At most three things to talk about, as questions that go both ways: where the leader's own value and the team's mean
 * lie furthest apart, and where the members differ most among themselves. Where there are both, both are among them.
 */
export function gapQuestions(input: SpreadInput & { person?: Reader }): TalkQuestion[] {
  const { team, own, pack, language, t, person = 'you' } = input;
  if (!team.isClosed) return [];
  const score = (value: number) => formatScore(language, value);
  const gaps = own === null ? [] : largestGaps(team, own, MOST_QUESTIONS);
  const asked = new Set(gaps.map(({ trait }) => trait.traitId));
  const apart = bySpread(team).filter(
    ({ traitId, spread }) => !asked.has(traitId) && (spread ?? 0) >= SEEN_DIFFERENTLY,
  );
  const talk = (traitId: string, question: (name: string) => string): TalkQuestion => {
    const title = traitText(pack, traitId).name;
    return { traitId, title, question: question(quoted(title, t)) };
  };
  const gapCount = Math.max(MOST_QUESTIONS - apart.length, MOST_QUESTIONS - 1);
  return [
    ...gaps
      .slice(0, gapCount)
      .map(({ trait, own: value }) =>
        talk(trait.traitId, (name) =>
          t(`group.question.gap.${person}`, { name, own: score(value), mean: score(trait.score ?? value) }),
        ),
      ),
    ...apart.map(({ traitId, range }) =>
      talk(traitId, (name) =>
        t('group.question.apart', {
          name,
          low: plainValue(language, range?.low ?? 1),
          high: plainValue(language, range?.high ?? 5),
        }),
      ),
    ),
  ].slice(0, MOST_QUESTIONS);
}

/** The picture in sentences with numbers, for those who don't see it. */
export function describeTeam(input: SpreadInput): string {
  const { team, own, pack, language, t } = input;
  if (!team.isClosed) return t('group.collecting', { count: team.count, threshold: team.threshold });
  const shown = bySpread(team).flatMap((trait) => {
    const { traitId, score, range, members } = trait;
    if (score === null || range === null) return [];
    const value = own?.get(traitId) ?? null;
    const words = {
      name: nameOf(trait, input),
      mean: formatScore(language, score),
      low: plainValue(language, range.low),
      high: plainValue(language, range.high),
      members,
    };
    if (value === null) return [t('group.describe.trait', words)];
    return [t('group.describe.traitWithOwn', { ...words, own: formatScore(language, value) })];
  });
  const missing = team.traits.filter(({ score }) => score === null).map((trait) => nameOf(trait, input));
  return [
    t('group.describe.scale', { count: team.count, ...endsOf(pack) }),
    ...shown,
    ...(missing.length > 0
      ? [t('group.describe.missing', { list: formatList(language, missing), threshold: team.threshold })]
      : []),
  ].join(' ');
}
