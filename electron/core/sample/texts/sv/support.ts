import type { SupportTexts } from '../../sample-texts';

export const SUPPORT: SupportTexts = {
  now: {
    economy: {
      today: 'Ekonomen ringer varje månad med en prognos som håller. Hon känner skolan.',
      missing: 'Samma genomgång för förskolan, som får sina siffror en månad senare.',
    },
    personnel: {
      today: 'HR har telefontid måndag och torsdag. Blanketterna finns på intranätet.',
      missing: 'En och samma person genom hela ärendet. I det senaste hann vi prata med tre.',
      owner: 'HR-chefen',
      ask: 'En fast kontaktperson i rehabärenden',
    },
    'service-groups': {
      today: 'Vaktmästaren är här varje dag, och felanmälan på nätet fungerar.',
      missing: 'Prognosen över barnantalet innan tjänsterna är lagda.',
    },
    'administrative-teams': {
      today: 'En administratör på halvtid. Schema, frånvaro och beställningar ligger på oss i ledningen.',
      missing: 'Någon som tar sjukanmälningar och vikarier före åtta, och någon som kan hoppa in.',
      owner: 'Skolchefen',
      ask: 'Ett administrativt team, delat med grannskolan, för schema, frånvaro och beställningar',
    },
    'quality-work': {
      today: 'Förvaltningens utvecklingsledare läser resultaten med oss två gånger per läsår.',
      missing: 'Återkopplingen kommer när nästa plan redan är skriven.',
    },
    'support-unit': {
      today: 'Egen specialpedagog tre dagar i veckan. Psykolog och logoped via centrala elevhälsan.',
      missing: 'Besked om när någon kommer. I snitt har vi väntat sju veckor.',
      owner: 'Chefen för centrala elevhälsan',
      ask: 'Svar inom tio dagar om vem som kommer, och vilken vecka',
    },
    it: {
      today: 'Supporten svarar i telefon samma dag. På plats tar det en vecka.',
      missing: 'Att själva få fram resultat ur systemen.',
      owner: 'IT-avdelningen',
      ask: 'Behörighet till resultaten för alla i ledningsgruppen',
    },
    'teacher-education': {
      today: 'Två lärarstudenter per termin, och en förstelärare som håller i kontakten.',
      missing: 'Någon som letar forskning åt oss.',
    },
    'scrutiny-and-law': {
      today: 'Kommunjuristen svarar samma dag. Vi ringer ungefär en gång i månaden.',
      missing: 'Inget just nu.',
    },
    'development-work': {
      today: 'En utvecklingsledare är här varje månad och är med i läsprojektet.',
      missing: 'Att hon är kvar nästa läsår också.',
    },
  },
  before: {
    economy: {
      today: 'Jag räknar i ett eget kalkylblad. Prognosen kommer en gång i kvartalet.',
      missing: 'En ekonom som hör av sig innan det har gått fel.',
      owner: 'Ekonomiavdelningen',
      ask: 'En prognos varje månad och en halvtimme att gå igenom den',
    },
    personnel: {
      today: 'HR har telefontid två gånger i veckan.',
      missing: 'Någon som känner till våra ärenden.',
    },
    'administrative-teams': {
      today: 'En administratör på halvtid. Vikarierna ringer jag in själv.',
      missing: 'Avlastning på morgnarna.',
      owner: 'Skolchefen',
      ask: 'En administratör på heltid',
    },
  },
};
