import type { ActionTexts, SchoolTexts } from '../../sample-texts';

export const SCHOOL: SchoolTexts = {
  author: { name: 'Kari Eksempelsen', role: 'Rektor', school: 'Ingensteds skole og barnehage' },
  audiences: {
    'my-profile': 'Til samtalen med lederen min',
    'what-i-work-on': 'Til fellesmøtet',
    'our-support': 'Til kommunalsjefen for oppvekst',
    'our-picture': 'Til ledergruppa',
  },
  titles: { 'leader-team': 'Ledergruppen', budget: 'Før budsjettmøtet' },
};

export const ACTIONS: ActionTexts = {
  'pedagogical-leader': {
    'pedagogical-dialogue': [
      {
        ifText: 'noe annet vil inn på tirsdagstida',
        thenText: 'sender jeg det på e-post i stedet',
        sharedWith: 'Silje',
      },
      {
        ifText: 'jeg treffer noen som kommer rett fra undervisning',
        thenText: 'spør jeg hva elevene oppdaget',
        sharedWith: '',
      },
    ],
  },
  'support-structures': {
    'administrative-teams': [
      {
        ifText: 'budsjettmøtet med kommunalsjefen kommer til bemanning',
        thenText: 'legger jeg fram kartet og ber om et felles merkantilt team',
        sharedWith: 'Ledergruppen',
      },
    ],
    economy: [
      {
        ifText: 'prognosen ikke er kommet den femte',
        thenText: 'ringer jeg økonomirådgiveren samme dag',
        sharedWith: 'Jonas',
      },
    ],
  },
  'framework-conditions': {
    'pedagogical-time': [
      {
        ifText: 'jeg planlegger neste uke på fredagen',
        thenText: 'legger jeg inn tre økter for undervisningen før noe annet får plass',
        sharedWith: 'Kommunalsjefen',
      },
    ],
  },
  interplay: {
    'plan-cycle': [
      {
        ifText: 'budsjettrammen kommer fra kommunen',
        thenText: 'sender jeg den til de tillitsvalgte samme dag',
        sharedWith: 'De tillitsvalgte',
      },
    ],
  },
};
