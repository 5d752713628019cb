import type { GoalTexts } from '../../sample-texts';

export const GOALS: GoalTexts = {
  reading: 'All pupils in Year 3 read fluently by the summer',
  maths: 'More pupils in Year 6 reach the expected level in maths',
  digital: 'The authority’s plan for digital tools is in use in every year group',
  colleagues: 'Every teacher sits in on a colleague’s teaching once a term',
  'small-groups': 'All children in the nursery spend part of each day in a small group',
  visits: 'I am in lessons twice a week and talk with the teacher the same day',
  'sick-leave': 'Staff absence is at most five per cent',
  budget: 'We are within budget at the end of the year',
  'calm-start': 'Lessons after break begin calmly in every class',
  transition: 'No child is lost sight of between nursery and school',
  meetings: 'Half of our shared meeting time goes to teaching',
};
