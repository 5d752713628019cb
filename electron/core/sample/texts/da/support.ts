import type { SupportTexts } from '../../sample-texts';

export const SUPPORT: SupportTexts = {
  now: {
    economy: {
      today: 'Økonomikonsulenten ringer hver måned med en prognose, der holder. Hun kender skolen.',
      missing: 'Det samme for børnehuset. Dér får vi tallene en måned senere.',
    },
    personnel: {
      today: 'HR har telefontid mandag og torsdag. Skemaerne ligger på intranettet.',
      missing: 'Én person, der følger sagen hele vejen. I den seneste talte vi med tre.',
      owner: 'HR-chefen',
      ask: 'En fast kontaktperson i sygefraværssager',
    },
    'service-groups': {
      today: 'Pedellen er her hver dag, og fejl melder vi på nettet. Det virker.',
      missing: 'Prognosen for børnetallet, før vi har lagt fagfordelingen.',
    },
    'administrative-teams': {
      today: 'En sekretær på halv tid. Skema, fravær og bestillinger lander hos os i ledelsen.',
      missing: 'En, der tager sygemeldinger og vikarer før klokken otte, og en, der kan træde til.',
      owner: 'Skolechefen',
      ask: 'Et administrativt team sammen med naboskolen til skema, fravær og bestillinger',
    },
    'quality-work': {
      today: 'En konsulent fra forvaltningen læser resultaterne sammen med os to gange om året.',
      missing: 'Tilbagemeldingen kommer, når den næste plan allerede er skrevet.',
    },
    'support-unit': {
      today: 'Egen specialpædagog tre dage om ugen. Psykolog og talehørekonsulent fra PPR.',
      missing: 'Besked om, hvornår der kommer nogen. I snit har vi ventet syv uger.',
      owner: 'PPR-lederen',
      ask: 'Svar inden ti dage på, hvem der kommer, og i hvilken uge',
    },
    it: {
      today: 'Supporten svarer i telefonen samme dag. Før der kommer nogen, går der en uge.',
      missing: 'Selv at kunne trække vores resultater.',
      owner: 'It-afdelingen',
      ask: 'Adgang til resultaterne for alle i ledelsesteamet',
    },
    'teacher-education': {
      today: 'To praktikanter fra læreruddannelsen hvert halvår og en praktiklærer, der holder kontakten.',
      missing: 'En, der finder forskning til os.',
    },
    'scrutiny-and-law': {
      today: 'Kommunens jurist svarer samme dag. Vi ringer cirka en gang om måneden.',
      missing: 'Ikke noget lige nu.',
    },
    'development-work': {
      today: 'En læsekonsulent er her hver måned og er med i læseprojektet.',
      missing: 'At hun også er her næste skoleår.',
    },
  },
  before: {
    economy: {
      today: 'Jeg regner i mit eget regneark. Prognosen kommer en gang i kvartalet.',
      missing: 'En, der siger til, inden det går galt.',
      owner: 'Økonomiafdelingen',
      ask: 'En prognose hver måned og en halv time til at gennemgå den',
    },
    personnel: {
      today: 'HR har telefontid to gange om ugen.',
      missing: 'En, der kender vores sager.',
    },
    'administrative-teams': {
      today: 'En sekretær på halv tid. Vikarerne ringer jeg selv ind.',
      missing: 'Aflastning om morgenen.',
      owner: 'Skolechefen',
      ask: 'En sekretær på fuld tid',
    },
  },
};
