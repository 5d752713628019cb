import type { ActionTexts, SchoolTexts } from '../../sample-texts';

export const SCHOOL: SchoolTexts = {
  author: { name: 'Stina Exempelström', role: 'Rektor', school: 'Ingenstans skola och förskola' },
  audiences: {
    'my-profile': 'Till samtalet med min chef',
    'what-i-work-on': 'Till apt',
    'our-support': 'Till skolchefen och förvaltningen',
    'our-picture': 'Till ledningsgruppen',
  },
  titles: { 'leader-team': 'Ledningsgruppen', budget: 'Inför budgetsamtalet' },
};

export const ACTIONS: ActionTexts = {
  'pedagogical-leader': {
    'pedagogical-dialogue': [
      {
        ifText: 'något annat vill in på tisdagens tid för undervisning',
        thenText: 'skickar jag ut det i ett mejl i stället',
        sharedWith: 'Ylva',
      },
      {
        ifText: 'jag möter någon som just har undervisat',
        thenText: 'frågar jag vad eleverna fick syn på',
        sharedWith: '',
      },
    ],
  },
  'support-structures': {
    'administrative-teams': [
      {
        ifText: 'budgetsamtalet med skolchefen kommer till personalen',
        thenText: 'lägger jag fram kartan och ber om ett delat administrativt team',
        sharedWith: 'Ledningsgruppen',
      },
    ],
    economy: [
      {
        ifText: 'prognosen inte har kommit den femte',
        thenText: 'ringer jag ekonomen samma dag',
        sharedWith: 'Jonas',
      },
    ],
  },
  'framework-conditions': {
    'pedagogical-time': [
      {
        ifText: 'jag planerar nästa vecka på fredagen',
        thenText: 'lägger jag in tre pass för undervisningen innan något annat får plats',
        sharedWith: 'Skolchefen',
      },
    ],
  },
  interplay: {
    'plan-cycle': [
      {
        ifText: 'budgetramen kommer från förvaltningen',
        thenText: 'skickar jag den till ombuden samma dag',
        sharedWith: 'Ombuden',
      },
    ],
  },
};
