import type { Story } from './told';

/** The leader on herself as a pedagogical leader. */
export const PEDAGOGICAL_STORY: Story = {
  'talk-about-what-matters': { now: [4, 3, 4], before: [3, 2, 3], importance: 3 },
  'find-out-how-things-are': { now: [4, 4, 3], before: [4, 3, 3], importance: 2 },
  'lift-competent-staff': { now: [3, 4, 3], before: [3, 3, 3], importance: 2 },
  'expect-much-of-all': { now: [4, 3, 4], before: [4, 3, 3], importance: 2 },
  'shared-picture': { now: [3, 3, 2], before: [3, 2, 2], importance: 2, target: 4 },
  'goals-in-every-link': { now: [3, 2, 3], before: [3, 3, 3], importance: 1 },
  'pedagogical-dialogue': { now: [3, 3, 2], before: [3, 2, 2], importance: 3, target: 4 },
  'keep-to-actions': { now: [3, 4, 3], before: [3, 3, 2], importance: 3, target: 4 },
  'catch-in-difficulty': { now: [4, 4, 3], before: [4, 4, 'unknown'], importance: 3 },
};

/** The two parties see most things alike, but not how early a matter is shared, nor how near the budget they get. */
export const EMPLOYER_STORY: Story = {
  'development-view': { now: [3, 3, 4], before: [2, 3, 3], importance: 2 },
  empowerment: { now: [4, 4, 4], before: [3, 4, 3], importance: 3 },
  'plan-cycle': { now: [4, 3, 4], before: [3, 3, 3], importance: 3, target: 4 },
  'planning-rhythm': { now: [3, 3, 3], before: [3, 2, 3], importance: 2 },
  'time-and-resources': { now: [3, 3, 2], before: [3, 2, 2], importance: 2, target: 4 },
  'shared-responsibility': { now: [3, 4, 3], before: [3, 3, 3], importance: 2 },
  'arenas-and-roles': { now: [3, 3, 4], before: [2, 3, 3], importance: 1 },
};
export const REPRESENTATIVES_STORY: Story = {
  'development-view': { now: [3, 3, 3], before: [2, 2, 3], importance: 2 },
  empowerment: { now: [2, 3, 2], before: [2, 2, 2], importance: 3, target: 4 },
  'plan-cycle': { now: [2, 2, 2], before: [2, 1, 2], importance: 3, target: 4 },
  'planning-rhythm': { now: [3, 2, 3], before: [2, 2, 3], importance: 2 },
  'time-and-resources': { now: [2, 3, 2], before: [2, 2, 2], importance: 3, target: 4 },
  'shared-responsibility': { now: [3, 3, 3], before: [3, 3, 2], importance: 2 },
  'arenas-and-roles': { now: [3, 4, 4], before: [3, 3, 3], importance: 1 },
};

export const ROLE_STORY: Story = {
  'sparring-partner': { now: [4, 3, 4], before: [2, 2, 3], importance: 3 },
  'factual-guidance': { now: [3, 3, 2], before: [3, 2, 2], importance: 2, target: 4 },
  'part-in-decisions': { now: [3, 3, 2], before: [3, 3, 3], importance: 3, target: 4 },
  'interests-apart': { now: [4, 4, 4], before: [4, 3, 4], importance: 2 },
  'well-functioning-workplaces': { now: [4, 4, 4], before: [4, 3, 3], importance: 2 },
  'welcome-of-new-leaders': { now: [2, 3, 2], before: [2, 2, 'unknown'], importance: 1 },
};
