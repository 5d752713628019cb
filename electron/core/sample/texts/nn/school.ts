import type { ActionTexts, SchoolTexts } from '../../sample-texts';

export const SCHOOL: SchoolTexts = {
  author: { name: 'Guro Dømedal', role: 'Rektor', school: 'Ingenstad skule og barnehage' },
  audiences: {
    'my-profile': 'Til samtalen med leiaren min',
    'what-i-work-on': 'Til fellesmøtet',
    'our-support': 'Til kommunalsjefen for oppvekst',
    'our-picture': 'Til leiargruppa',
  },
  titles: { 'leader-team': 'Leiargruppa', budget: 'Før budsjettmøtet' },
};

export const ACTIONS: ActionTexts = {
  'pedagogical-leader': {
    'pedagogical-dialogue': [
      {
        ifText: 'noko anna vil inn på tysdagstida',
        thenText: 'sender eg det på e-post i staden',
        sharedWith: 'Silje',
      },
      {
        ifText: 'eg møter nokon som kjem rett frå undervisning',
        thenText: 'spør eg kva elevane oppdaga',
        sharedWith: '',
      },
    ],
  },
  'support-structures': {
    'administrative-teams': [
      {
        ifText: 'budsjettmøtet med kommunalsjefen kjem til bemanning',
        thenText: 'legg eg fram kartet og bed om eit felles merkantilt team',
        sharedWith: 'Leiargruppa',
      },
    ],
    economy: [
      {
        ifText: 'prognosen ikkje har kome den femte',
        thenText: 'ringjer eg økonomirådgjevaren same dagen',
        sharedWith: 'Jonas',
      },
    ],
  },
  'framework-conditions': {
    'pedagogical-time': [
      {
        ifText: 'eg planlegg neste veke på fredagen',
        thenText: 'legg eg inn tre økter for undervisninga før noko anna får plass',
        sharedWith: 'Kommunalsjefen',
      },
    ],
  },
  interplay: {
    'plan-cycle': [
      {
        ifText: 'budsjettramma kjem frå kommunen',
        thenText: 'sender eg henne til dei tillitsvalde same dagen',
        sharedWith: 'Dei tillitsvalde',
      },
    ],
  },
};
