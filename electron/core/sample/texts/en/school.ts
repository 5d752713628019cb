import type { ActionTexts, SchoolTexts } from '../../sample-texts';

export const SCHOOL: SchoolTexts = {
  author: { name: 'Nora Madeup', role: 'Headteacher', school: 'Nowhere Primary School and Nursery' },
  audiences: {
    'my-profile': 'For the talk with my manager',
    'what-i-work-on': 'For the staff meeting',
    'our-support': 'For the director of education',
    'our-picture': 'For the leadership team',
  },
  titles: { 'leader-team': 'The leadership team', budget: 'Before the budget meeting' },
};

export const ACTIONS: ActionTexts = {
  'pedagogical-leader': {
    'pedagogical-dialogue': [
      {
        ifText: 'something else wants a place in Tuesday’s time for teaching',
        thenText: 'I send it round by email instead',
        sharedWith: 'Helen',
      },
      {
        ifText: 'I meet someone who has just been teaching',
        thenText: 'I ask what the pupils discovered',
        sharedWith: '',
      },
    ],
  },
  'support-structures': {
    'administrative-teams': [
      {
        ifText: 'the budget meeting with the director comes to staffing',
        thenText: 'I put the map on the table and ask for a shared office team',
        sharedWith: 'The leadership team',
      },
    ],
    economy: [
      {
        ifText: 'the forecast has not come by the fifth',
        thenText: 'I ring the finance officer the same day',
        sharedWith: 'James',
      },
    ],
  },
  'framework-conditions': {
    'pedagogical-time': [
      {
        ifText: 'I plan next week on the Friday',
        thenText: 'I put in three blocks for teaching before anything else gets a place',
        sharedWith: 'The director of education',
      },
    ],
  },
  interplay: {
    'plan-cycle': [
      {
        ifText: 'the budget figure comes from the authority',
        thenText: 'I send it to the representatives the same day',
        sharedWith: 'The representatives',
      },
    ],
  },
};
