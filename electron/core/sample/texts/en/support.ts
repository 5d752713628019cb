import type { SupportTexts } from '../../sample-texts';

export const SUPPORT: SupportTexts = {
  now: {
    economy: {
      today: 'The finance officer rings every month with a forecast that holds. She knows the school.',
      missing: 'The same for the nursery, which gets its figures a month later.',
    },
    personnel: {
      today: 'HR takes calls on Mondays and Thursdays. The forms are on the intranet.',
      missing: 'One person for the whole of a case. In the last one we spoke to three.',
      owner: 'The head of HR',
      ask: 'One named contact in long-term absence cases',
    },
    'service-groups': {
      today: 'The caretaker is here every day, and reporting faults online works.',
      missing: 'The forecast of pupil numbers before we have settled the staffing.',
    },
    'administrative-teams': {
      today: 'One half-time secretary. Timetable, absence and orders fall to those of us who lead.',
      missing: 'Someone to deal with sick calls and supply cover before eight, and someone who can step in.',
      owner: 'The director of education',
      ask: 'An office team shared with the school next door, for timetable, absence and orders',
    },
    'quality-work': {
      today: 'An adviser from the owner reads our results with us twice a year.',
      missing: 'What she says reaches us when the next plan has already been written.',
    },
    'support-unit': {
      today:
        'Our own special needs teacher three days a week. Psychologist and speech therapist from the central service.',
      missing: 'Word on when someone is coming. On average we have waited seven weeks.',
      owner: 'The head of the special needs service',
      ask: 'An answer within ten days on who is coming, and in which week',
    },
    it: {
      today: 'The helpdesk answers the phone the same day. A visit takes a week.',
      missing: 'A way to get at our results without asking for them.',
      owner: 'The IT unit',
      ask: 'Access to the results for all in the leadership team',
    },
    'teacher-education': {
      today: 'Two student teachers each term, and a mentor who keeps in touch with their college.',
      missing: 'Someone who finds research for us.',
    },
    'scrutiny-and-law': {
      today: 'The authority’s lawyer answers the same day. We ring about once a month.',
      missing: 'Nothing at present.',
    },
    'development-work': {
      today: 'An adviser is here every month and takes part in the reading project.',
      missing: 'That she is still here next year.',
    },
  },
  before: {
    economy: {
      today: 'I do the sums in a spreadsheet of my own. A forecast comes once a quarter.',
      missing: 'Someone who gets in touch before it has gone wrong.',
      owner: 'The finance department',
      ask: 'A forecast every month and half an hour to go through it',
    },
    personnel: {
      today: 'HR takes calls twice a week.',
      missing: 'Someone who knows our cases.',
    },
    'administrative-teams': {
      today: 'One half-time secretary. I ring round for supply teachers myself.',
      missing: 'Some relief in the mornings.',
      owner: 'The director of education',
      ask: 'A full-time secretary',
    },
  },
};
