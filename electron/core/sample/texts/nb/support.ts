import type { SupportTexts } from '../../sample-texts';

export const SUPPORT: SupportTexts = {
  now: {
    economy: {
      today: 'Økonomirådgiveren ringer hver måned med en prognose som holder. Hun kjenner skolen.',
      missing: 'Det samme for barnehagen. Der får vi tallene en måned senere.',
    },
    personnel: {
      today: 'HR har telefontid mandag og torsdag. Skjemaene ligger på intranettet.',
      missing: 'Én person som følger saken hele veien. I den siste sykefraværssaken snakket vi med tre.',
      owner: 'HR-sjefen',
      ask: 'En fast kontaktperson i sykefraværssaker',
    },
    'service-groups': {
      today: 'Vaktmesteren er her hver dag, og feil meldes på nett. Det virker.',
      missing: 'Elevtallsprognosen før vi har satt opp bemanningen.',
    },
    'administrative-teams': {
      today: 'Én merkantil i halv stilling. Timeplan, fravær og bestillinger havner hos oss i ledelsen.',
      missing: 'Noen som tar sykmeldinger og vikarer før klokka åtte, og noen som kan steppe inn.',
      owner: 'Kommunalsjefen for oppvekst',
      ask: 'Et merkantilt team sammen med naboskolen, til timeplan, fravær og bestillinger',
    },
    'quality-work': {
      today: 'En rådgiver i kommunen leser resultatene sammen med oss to ganger i skoleåret.',
      missing: 'Tilbakemeldingen kommer når neste plan alt er skrevet.',
    },
    'support-unit': {
      today: 'Egen spesialpedagog tre dager i uka. Psykolog og logoped gjennom PPT.',
      missing: 'Beskjed om når noen kommer. I snitt har vi ventet sju uker.',
      owner: 'Lederen for PPT',
      ask: 'Svar innen ti dager om hvem som kommer, og hvilken uke',
    },
    it: {
      today: 'Brukerstøtten svarer på telefon samme dag. Før noen kommer hit, går det en uke.',
      missing: 'Å få ut resultatene selv.',
      owner: 'IT-avdelingen',
      ask: 'Tilgang til resultatene for alle i ledergruppa',
    },
    'teacher-education': {
      today: 'To praksisstudenter hvert halvår, og en praksislærer som holder kontakten.',
      missing: 'Noen som finner forskning for oss.',
    },
    'scrutiny-and-law': {
      today: 'Kommuneadvokaten svarer samme dag. Vi ringer omtrent en gang i måneden.',
      missing: 'Ingenting akkurat nå.',
    },
    'development-work': {
      today: 'En utviklingsveileder er her hver måned og er med i leseprosjektet.',
      missing: 'At hun er med neste skoleår også.',
    },
  },
  before: {
    economy: {
      today: 'Jeg regner i mitt eget regneark. Prognosen kommer hvert kvartal.',
      missing: 'En som sier fra før det går galt.',
      owner: 'Økonomiavdelingen',
      ask: 'En prognose hver måned og en halvtime til å gå gjennom den',
    },
    personnel: {
      today: 'HR har telefontid to ganger i uka.',
      missing: 'Noen som kjenner sakene våre.',
    },
    'administrative-teams': {
      today: 'Én merkantil i halv stilling. Vikarene ringer jeg inn selv.',
      missing: 'Avlastning om morgenen.',
      owner: 'Kommunalsjefen for oppvekst',
      ask: 'En merkantil i hel stilling',
    },
  },
};
