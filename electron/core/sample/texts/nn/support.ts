import type { SupportTexts } from '../../sample-texts';

export const SUPPORT: SupportTexts = {
  now: {
    economy: {
      today: 'Økonomirådgjevaren ringjer kvar månad med ein prognose som held. Ho kjenner skulen.',
      missing: 'Det same for barnehagen. Der får vi tala ein månad seinare.',
    },
    personnel: {
      today: 'HR har telefontid måndag og torsdag. Skjemaa ligg på intranettet.',
      missing: 'Éin person som følgjer saka heile vegen. I den siste sjukefråværssaka snakka vi med tre.',
      owner: 'HR-sjefen',
      ask: 'Ein fast kontaktperson i sjukefråværssaker',
    },
    'service-groups': {
      today: 'Vaktmeisteren er her kvar dag, og feil melder vi på nett. Det verkar.',
      missing: 'Elevtalsprognosen før vi har sett opp bemanninga.',
    },
    'administrative-teams': {
      today: 'Éin merkantil i halv stilling. Timeplan, fråvær og tingingar hamnar hos oss i leiinga.',
      missing: 'Nokon som tek sjukmeldingar og vikarar før klokka åtte, og nokon som kan steppe inn.',
      owner: 'Kommunalsjefen for oppvekst',
      ask: 'Eit merkantilt team saman med naboskulen, til timeplan, fråvær og tingingar',
    },
    'quality-work': {
      today: 'Ein rådgjevar i kommunen les resultata saman med oss to gonger i skuleåret.',
      missing: 'Attendemeldinga kjem når neste plan alt er skriven.',
    },
    'support-unit': {
      today: 'Eigen spesialpedagog tre dagar i veka. Psykolog og logoped gjennom PPT.',
      missing: 'Melding om når nokon kjem. I snitt har vi venta sju veker.',
      owner: 'Leiaren for PPT',
      ask: 'Svar innan ti dagar om kven som kjem, og kva veke',
    },
    it: {
      today: 'Brukarstøtta svarar på telefon same dagen. Før nokon kjem hit, går det ei veke.',
      missing: 'Å få ut resultata sjølve.',
      owner: 'IT-avdelinga',
      ask: 'Tilgang til resultata for alle i leiargruppa',
    },
    'teacher-education': {
      today: 'To praksisstudentar kvart halvår, og ein praksislærar som held kontakten.',
      missing: 'Nokon som finn forsking for oss.',
    },
    'scrutiny-and-law': {
      today: 'Kommuneadvokaten svarar same dagen. Vi ringjer om lag éin gong i månaden.',
      missing: 'Ingenting akkurat no.',
    },
    'development-work': {
      today: 'Ein utviklingsrettleiar er her kvar månad og er med i leseprosjektet.',
      missing: 'At ho er med neste skuleår òg.',
    },
  },
  before: {
    economy: {
      today: 'Eg reknar i mitt eige rekneark. Prognosen kjem kvart kvartal.',
      missing: 'Ein som seier frå før det går gale.',
      owner: 'Økonomiavdelinga',
      ask: 'Ein prognose kvar månad og ein halvtime til å gå gjennom han',
    },
    personnel: {
      today: 'HR har telefontid to gonger i veka.',
      missing: 'Nokon som kjenner sakene våre.',
    },
    'administrative-teams': {
      today: 'Éin merkantil i halv stilling. Vikarane ringjer eg inn sjølv.',
      missing: 'Avlasting om morgonen.',
      owner: 'Kommunalsjefen for oppvekst',
      ask: 'Ein merkantil i heil stilling',
    },
  },
};
