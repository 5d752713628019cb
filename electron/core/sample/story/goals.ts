import type { GoalsDetail, YearGoal } from '@shared/domain/detail';
import type { GoalKey, GoalTexts } from '../sample-texts';
import type { Story } from './told';

export const PERSPECTIVES_STORY: Story = {
  'leadership-every-level': { now: [3, 4, 3], before: [3, 3, 2], importance: 3, target: 4 },
  'challenging-environments': { now: [3, 3, 2], before: [3, 3, 3], importance: 2 },
  'methods-of-the-time': { now: [4, 3, 4], before: [3, 3, 2], importance: 2 },
  'shared-values': { now: [3, 4, 3], before: [4, 4, 3], importance: 2 },
  interplay: { now: [2, 2, 3], before: [2, 2, 2], importance: 3, target: 4 },
  'systematic-quality': { now: [4, 3, 3], before: [3, 3, 2], importance: 3, target: 4 },
};

type Placed = Omit<YearGoal, 'id' | 'text'> & { key: GoalKey };

const LEADERSHIP = 'leadership-every-level';
const ENVIRONMENTS = 'challenging-environments';
const METHODS = 'methods-of-the-time';

/** From level to level, where a goal begins at the top. */
const fromOwner = (administration: number, principal: number, team: number, children: number) => ({
  administration,
  principal,
  team,
  children,
});

/** This year four goals crowd on the methods, none lies on the shared values, and one lies nowhere. */
const NOW: readonly Placed[] = [
  { key: 'reading', whose: 'school', area: 'learning', perspectives: [METHODS], carried: { team: 4, children: 3 } },
  { key: 'maths', whose: 'owner', area: 'learning', perspectives: [METHODS], carried: fromOwner(4, 4, 3, 2) },
  { key: 'digital', whose: 'owner', area: 'learning', perspectives: [METHODS], carried: fromOwner(4, 3, 2, 2) },
  { key: 'colleagues', whose: 'school', area: 'staff', perspectives: [METHODS], carried: { team: 2 } },
  {
    key: 'small-groups',
    whose: 'school',
    area: 'learning',
    perspectives: [ENVIRONMENTS],
    carried: { team: 4, children: 4 },
  },
  { key: 'visits', whose: 'own', area: 'staff', perspectives: [LEADERSHIP], carried: { team: 3 } },
  {
    key: 'sick-leave',
    whose: 'owner',
    area: 'staff',
    perspectives: [LEADERSHIP],
    carried: { administration: 5, principal: 4, team: 2, children: 'unknown' },
  },
  {
    key: 'budget',
    whose: 'owner',
    area: 'economy',
    perspectives: [],
    carried: { administration: 5, principal: 5, team: 2, children: 'unknown' },
  },
];

/** Last year they lay more evenly. */
const BEFORE: readonly Placed[] = [
  { key: 'reading', whose: 'school', area: 'learning', perspectives: [METHODS], carried: { team: 3, children: 2 } },
  { key: 'calm-start', whose: 'school', area: 'learning', perspectives: [ENVIRONMENTS], carried: { team: 3 } },
  {
    key: 'transition',
    whose: 'owner',
    area: 'learning',
    perspectives: ['shared-values'],
    carried: fromOwner(4, 3, 2, 2),
  },
  { key: 'meetings', whose: 'own', area: 'staff', perspectives: [LEADERSHIP], carried: { team: 3 } },
  { key: 'budget', whose: 'owner', area: 'economy', perspectives: [], carried: fromOwner(5, 5, 2, 1) },
];

/** The goals of the year. `age`: 0 for this year's, 1 for those of the year before. */
export function goalsDetail(texts: GoalTexts, age: 0 | 1, makeId: () => string): GoalsDetail {
  const goals = (age === 0 ? NOW : BEFORE).map(({ key, ...goal }) => ({ id: makeId(), text: texts[key], ...goal }));
  return { kind: 'goals', goals };
}
