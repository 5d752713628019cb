import type { PresetId } from '@shared/deck/vocabulary';
import type { SchoolTexts } from '../sample-texts';

/** One of the rounds that the school has answered. */
export interface PlannedRound {
  name: string;
  packId: string;
  /** 0 for the newest of its kind, 1 for the one before it. */
  age: 0 | 1;
  daysAgo: number;
  respondent: 'me' | 'together' | 'team';
  side?: 'employer' | 'representatives';
  /** How many were there, when all answer together. */
  present?: number;
  team?: { members: number; isClosed: boolean };
  title?: keyof SchoolTexts['titles'];
}

/** Newest first. */
export const ROUNDS = [
  { name: 'profile', packId: 'success-profile', age: 0, daysAgo: 7, respondent: 'me' },
  {
    name: 'collecting',
    packId: 'pedagogical-leader',
    age: 0,
    daysAgo: 12,
    respondent: 'team',
    team: { members: 4, isClosed: false },
    title: 'leader-team',
  },
  {
    name: 'support',
    packId: 'support-structures',
    age: 0,
    daysAgo: 19,
    respondent: 'together',
    present: 6,
    title: 'budget',
  },
  { name: 'conditions', packId: 'framework-conditions', age: 0, daysAgo: 26, respondent: 'me' },
  {
    name: 'team',
    packId: 'success-profile',
    age: 0,
    daysAgo: 33,
    respondent: 'team',
    team: { members: 7, isClosed: true },
    title: 'leader-team',
  },
  { name: 'role', packId: 'role-and-cooperation', age: 0, daysAgo: 40, respondent: 'me' },
  { name: 'goals', packId: 'four-perspectives', age: 0, daysAgo: 47, respondent: 'me' },
  {
    name: 'representatives',
    packId: 'interplay',
    age: 0,
    daysAgo: 54,
    respondent: 'together',
    side: 'representatives',
    present: 4,
  },
  { name: 'employer', packId: 'interplay', age: 0, daysAgo: 61, respondent: 'me', side: 'employer' },
  { name: 'pedagogical', packId: 'pedagogical-leader', age: 0, daysAgo: 68, respondent: 'me' },
  { name: 'profile-before', packId: 'success-profile', age: 1, daysAgo: 189, respondent: 'me' },
  { name: 'conditions-before', packId: 'framework-conditions', age: 1, daysAgo: 215, respondent: 'me' },
  {
    name: 'team-before',
    packId: 'success-profile',
    age: 1,
    daysAgo: 243,
    respondent: 'team',
    team: { members: 6, isClosed: true },
    title: 'leader-team',
  },
  { name: 'pedagogical-before', packId: 'pedagogical-leader', age: 1, daysAgo: 271, respondent: 'me' },
  { name: 'support-before', packId: 'support-structures', age: 1, daysAgo: 299, respondent: 'me' },
  {
    name: 'representatives-before',
    packId: 'interplay',
    age: 1,
    daysAgo: 341,
    respondent: 'together',
    side: 'representatives',
    present: 3,
  },
  { name: 'employer-before', packId: 'interplay', age: 1, daysAgo: 348, respondent: 'me', side: 'employer' },
  { name: 'role-before', packId: 'role-and-cooperation', age: 1, daysAgo: 376, respondent: 'me' },
  { name: 'goals-before', packId: 'four-perspectives', age: 1, daysAgo: 411, respondent: 'me' },
] as const satisfies readonly PlannedRound[];

export type RoundName = (typeof ROUNDS)[number]['name'];

interface PlannedGoal {
  round: RoundName;
  traitId: string;
  /** Days from today to the follow-up of each action; null where they are done. */
  daysToFollowUp: readonly number[] | null;
}

/** What she works on beside the success profile. */
export const GOALS: readonly PlannedGoal[] = [
  { round: 'support-before', traitId: 'economy', daysToFollowUp: null },
  { round: 'employer', traitId: 'plan-cycle', daysToFollowUp: null },
  { round: 'pedagogical', traitId: 'pedagogical-dialogue', daysToFollowUp: [6, 20] },
  { round: 'conditions', traitId: 'pedagogical-time', daysToFollowUp: [10] },
  { round: 'support', traitId: 'administrative-teams', daysToFollowUp: [15] },
];

interface PlannedDeck {
  preset: PresetId & keyof SchoolTexts['audiences'];
  round: RoundName;
  compareTo: RoundName;
  minutesAfter: number;
}

/** Newest first. */
export const DECKS: readonly PlannedDeck[] = [
  { preset: 'my-profile', round: 'profile', compareTo: 'profile-before', minutesAfter: 50 },
  { preset: 'what-i-work-on', round: 'profile', compareTo: 'profile-before', minutesAfter: 35 },
  { preset: 'our-support', round: 'support', compareTo: 'support-before', minutesAfter: 30 },
  { preset: 'our-picture', round: 'team', compareTo: 'team-before', minutesAfter: 60 },
];
