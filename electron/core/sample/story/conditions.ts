import type { CountDetail, WeekDetail } from '@shared/domain/detail';
import type { Story } from './told';

export const CONDITIONS_STORY: Story = {
  'pedagogical-time': { now: [2, 2, 3], before: [2, 1, 2], importance: 3, target: 4 },
  'people-led': { now: [3, 3, 4], before: [2, 3, 3], importance: 3, target: 4 },
  'decision-room': { now: [4, 3, 3], before: [4, 3, 3], importance: 2 },
  'support-for-leaders': { now: [3, 4, 3], before: [3, 3, 3], importance: 2 },
  'competence-development': { now: [3, 4, 3], before: [3, 3, 3], importance: 1 },
  'representative-who-knows': { now: [3, 3, 3], before: [3, 'unknown', 3], importance: 2 },
  'cooperation-of-three': { now: [4, 4, 3], before: [3, 4, 3], importance: 2 },
};

type Hours = WeekDetail['today'];

/** 47.5 hours, 5 of them pedagogical, in the round before; 46 and 6 in the newest. */
const TODAY: readonly [Hours, Hours] = [
  {
    pedagogical: 6,
    staff: 9,
    administration: 11,
    economy: 4,
    building: 3,
    crises: 5,
    parents: 4.5,
    other: 3.5,
  },
  {
    pedagogical: 5,
    staff: 9,
    administration: 12,
    economy: 5,
    building: 3,
    crises: 5.5,
    parents: 4.5,
    other: 3.5,
  },
];

/** 40 hours, 12 of them pedagogical, both times. */
const WISHED: Hours = {
  pedagogical: 12,
  staff: 8,
  administration: 5.5,
  economy: 3,
  building: 1.5,
  crises: 3.5,
  parents: 3.5,
  other: 3,
};

export const weekDetail = (age: 0 | 1): WeekDetail => ({ kind: 'week', today: TODAY[age], wished: WISHED });

/** The people she leads: four fewer since a deputy took over the after-school staff. */
export const countDetail = (age: 0 | 1): CountDetail => ({ kind: 'count', count: age === 0 ? 34 : 38 });
