import { answerTo } from './answering';
import { instrumentForTeam } from './asked';
import type { Form, Instrument } from './instrument';
import type { Answer, Importance } from './round';
import { scoreOf } from './scoring';
import type { Column, MemberAnswers, Team } from './team';
import { itemsOf, listItems, listTraits } from './traverse';
import { MOST_MEMBERS } from './vocabulary';

/** A team that has not answered yet. `threshold`: from how many answers up anything is shown. */
export function newTeam(threshold: number): Team {
  return { threshold, state: 'collecting', count: 0, items: {}, traits: {}, taken: [], invitation: null };
}

/** What a member is asked: ids of the items of the round's form, without those that only the leader answers. */
export function itemsForMembers(instrument: Instrument, form: Form): string[] {
  return listItems(instrumentForTeam(instrument), form).map(({ item }) => item.id);
}

/**
 * The team with one more member's answers in it: each number goes to its place in its own column, and the member's own
 * mean of each trait to its place among the means. What is not asked is left out. Null when no more can be taken in.
 */
export function takeIn(team: Team, instrument: Instrument, form: Form, answers: MemberAnswers): Team | null {
  if (team.state === 'closed' || team.count >= MOST_MEMBERS) return null;
  const asked = instrumentForTeam(instrument);
  const items = { ...team.items };
  const traits = { ...team.traits };
  for (const { trait } of listTraits(asked)) {
    const own = itemsOf(trait, form).map((item) => ({ item, answer: answers[item.id] }));
    for (const { item, answer } of own) {
      items[item.id] = addTo(items[item.id] ?? EMPTY, answer?.rating ?? null, answer?.importance ?? null);
    }
    const ratings = own.flatMap(({ answer }) => (typeof answer?.rating === 'number' ? [answer.rating] : []));
    const score = scoreOf(ratings, own.length);
    if (own.length > 0) traits[trait.id] = inOrder(traits[trait.id] ?? [], score);
  }
  return { ...team, count: team.count + 1, items, traits };
}

/**
 * Ends the collecting. Whatever fewer than the threshold have answered is taken out for good, and with it what could tell
 * answer files apart. Null while too few have answered: nothing is shown then, and more answers can come.
 */
export function closeTeam(team: Team): Team | null {
  if (team.count < team.threshold) return null;
  const enough = <T>(values: T[]) => (values.length >= team.threshold ? values : []);
  const items = Object.entries(team.items).map(([id, { ratings, importances }]) => {
    return [id, { ratings: enough(ratings), importances: enough(importances) }] as const;
  });
  const traits = Object.entries(team.traits).map(([id, scores]) => [id, enough(scores)] as const);
  return {
    ...team,
    state: 'closed',
    items: Object.fromEntries(items.filter(([, { ratings }]) => ratings.length > 0)),
    traits: Object.fromEntries(traits.filter(([, scores]) => scores.length > 0)),
    taken: [],
    invitation: null,
  };
}

/** A team as it may leave the program: closed, or empty. What is being collected stays here. */
export function withoutCollected(team: Team): Team {
  if (team.state === 'closed') return team;
  return { ...team, count: 0, items: {}, traits: {}, taken: [] };
}

/** A member's answers out of a round of hers: ratings and importance, nothing else. */
export function memberAnswers(
  instrument: Instrument,
  form: Form,
  round: { answers: Record<string, Answer> },
): MemberAnswers {
  return Object.fromEntries(
    itemsForMembers(instrument, form).map((id) => {
      const { rating, importance } = answerTo(round, id);
      return [id, { rating, importance }];
    }),
  );
}

const EMPTY: Column = { ratings: [], importances: [] };

function addTo(column: Column, rating: Answer['rating'], importance: Importance): Column {
  return {
    ratings: inOrder(column.ratings, typeof rating === 'number' ? rating : null),
    importances: inOrder(column.importances, importance),
  };
}

function inOrder<N extends number>(values: readonly N[], value: N | null): N[] {
  return value === null ? [...values] : [...values, value].sort((a, b) => a - b);
}
