import type { Goal } from '@shared/domain/plan';
import type { Round } from '@shared/domain/round';
import { dayAfter } from './sample-days';
import type { SampleAction } from './sample-texts';

interface GoalSeed {
  round: Round;
  traitId: string;
  actions: readonly SampleAction[];
  /** Days from today to the follow-up of each action, by its place; null where they are done. */
  daysToFollowUp: ((action: number) => number) | null;
  today: Date;
  makeId: () => string;
}

/** What she works on since a round. What is done was followed up four weeks after it. */
export function makeGoal({ round, traitId, actions, daysToFollowUp, today, makeId }: GoalSeed): Goal {
  return {
    id: makeId(),
    roundId: round.id,
    packId: round.packId,
    traitId,
    status: 'chosen',
    createdAt: round.finishedAt ?? round.createdAt,
    actions: actions.map((action, place) => ({
      id: makeId(),
      ...action,
      followUp:
        daysToFollowUp === null ? dayAfter(new Date(round.createdAt), 28) : dayAfter(today, daysToFollowUp(place)),
      done: daysToFollowUp === null,
    })),
  };
}

/** What she works on now in the success profile, and what she worked on after the round before. */
const CHOSEN_NOW = ['disturb-support-challenge', 'focus-on-actions', 'analyse-results'];
const CHOSEN_BEFORE = ['daily-work', 'build-relationships'];

interface ProfileGoals extends Pick<GoalSeed, 'today' | 'makeId'> {
  latest: Round | undefined;
  earlier: Round | undefined;
  /** Traits that the pack has. */
  known: readonly string[];
  actions: Readonly<Record<string, readonly SampleAction[]>>;
}

/** Goals from the success profile. The very first action is three days late, so that Start shows what that looks like. */
export function makeProfileGoals({ latest, earlier, known, actions, today, makeId }: ProfileGoals): Goal[] {
  const goalsOf = (round: Round, traitIds: readonly string[], isDone: boolean) =>
    traitIds
      .filter((traitId) => known.includes(traitId))
      .map((traitId, at) => {
        const daysToFollowUp = (place: number) => (at === 0 && place === 0 ? -3 : 3 + at * 5 + place * 9);
        const own = { round, traitId, actions: actions[traitId] ?? [], today, makeId };
        return makeGoal({ ...own, daysToFollowUp: isDone ? null : daysToFollowUp });
      });
  return [
    ...(earlier ? goalsOf(earlier, CHOSEN_BEFORE, true) : []),
    ...(latest ? goalsOf(latest, CHOSEN_NOW, false) : []),
  ];
}
