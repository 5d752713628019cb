import type { PackSummary } from '@shared/api/contract';
import type { RoundSummary } from '@shared/domain/round';
import { schoolYearOf } from '@shared/domain/school-year';
import type { Respondent } from '@shared/domain/vocabulary';

/** Under this many rounds, looking is quicker than searching. */
export const MANY_ROUNDS = 8;

/** What the list of rounds is narrowed to; empty text and 'all' narrow nothing. */
export interface RoundFilter {
  text: string;
  packId: string;
  /** The school year's first calendar year. */
  year: string;
  respondent: Respondent | 'all';
}

export const NO_FILTER: RoundFilter = { text: '', packId: 'all', year: 'all', respondent: 'all' };

export function isNarrowed(filter: RoundFilter): boolean {
  return filter.text.trim() !== '' || [filter.packId, filter.year, filter.respondent].some((value) => value !== 'all');
}

/** Rounds that fit all of the filter. The text is looked for in the round's own name and in its instrument's. */
export function filterRounds(
  rounds: readonly RoundSummary[],
  packs: readonly PackSummary[],
  { text, packId, year, respondent }: RoundFilter,
): RoundSummary[] {
  const names = new Map(packs.map((pack) => [pack.id, plain(pack.name)]));
  const words = plain(text).split(/\s+/).filter(Boolean);
  return rounds.filter((round) => {
    if (packId !== 'all' && round.packId !== packId) return false;
    if (respondent !== 'all' && round.respondent !== respondent) return false;
    if (year !== 'all' && String(schoolYearOf(round.createdAt)) !== year) return false;
    if (words.length === 0) return true;
    const hay = `${plain(round.title)} ${names.get(round.packId) ?? round.packId}`;
    return words.every((word) => hay.includes(word));
  });
}

/** What there is to choose from among these rounds, newest year first. */
export function filterChoices(rounds: readonly RoundSummary[]) {
  const distinct = <T>(values: T[]) => [...new Set(values)];
  return {
    packIds: distinct(rounds.map(({ packId }) => packId)),
    years: distinct(rounds.map(({ createdAt }) => schoolYearOf(createdAt))).sort((a, b) => b - a),
    respondents: distinct(rounds.map(({ respondent }) => respondent)),
  };
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '').toLocaleLowerCase();
}
