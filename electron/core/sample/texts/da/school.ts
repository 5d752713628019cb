import type { ActionTexts, SchoolTexts } from '../../sample-texts';

export const SCHOOL: SchoolTexts = {
  author: { name: 'Bodil Eksempelgaard', role: 'Skoleleder', school: 'Ingensteds Skole og Børnehus' },
  audiences: {
    'my-profile': 'Til samtalen med min leder',
    'what-i-work-on': 'Til fællesmødet',
    'our-support': 'Til skolechefen og forvaltningen',
    'our-picture': 'Til ledelsesteamet',
  },
  titles: { 'leader-team': 'Ledelsesteamet', budget: 'Før budgetmødet' },
};

export const ACTIONS: ActionTexts = {
  'pedagogical-leader': {
    'pedagogical-dialogue': [
      {
        ifText: 'noget andet vil ind i tirsdagstiden',
        thenText: 'sender jeg det ud på mail i stedet',
        sharedWith: 'Signe',
      },
      {
        ifText: 'jeg møder en, der kommer lige fra undervisning',
        thenText: 'spørger jeg, hvad eleverne fik øje på',
        sharedWith: '',
      },
    ],
  },
  'support-structures': {
    'administrative-teams': [
      {
        ifText: 'budgetmødet med skolechefen når til personalet',
        thenText: 'lægger jeg kortet frem og beder om et fælles administrativt team',
        sharedWith: 'Ledelsesteamet',
      },
    ],
    economy: [
      {
        ifText: 'prognosen ikke er kommet den femte',
        thenText: 'ringer jeg til økonomikonsulenten samme dag',
        sharedWith: 'Jonas',
      },
    ],
  },
  'framework-conditions': {
    'pedagogical-time': [
      {
        ifText: 'jeg planlægger næste uge om fredagen',
        thenText: 'lægger jeg tre tidspunkter ind til undervisningen, før andet får plads',
        sharedWith: 'Skolechefen',
      },
    ],
  },
  interplay: {
    'plan-cycle': [
      {
        ifText: 'budgetrammen kommer fra forvaltningen',
        thenText: 'sender jeg den til TR og AMR samme dag',
        sharedWith: 'TR og AMR',
      },
    ],
  },
};
