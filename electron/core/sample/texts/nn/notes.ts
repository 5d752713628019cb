import type { NoteTexts } from '../../sample-texts';

export const NOTES: NoteTexts = {
  'pedagogical-leader': {
    'go-and-see': ['Var inne i 4A før eg svara faren. Det såg annleis ut enn i e-posten.'],
    'give-the-lead': ['Amir leier mattegruppa. Eg sat der og sa nesten ingenting.'],
    'dialogue-time': ['Tida ligg på tysdagar. To av dei siste fem gongene brukte eg henne på noko anna.'],
    'act-early': ['Ein gut på første trinn. Spesialpedagogen var der etter tre dagar.'],
  },
  'four-perspectives': {
    'know-why': ['1.–4. trinn kan seie kvifor dei les høgt kvar dag. I matematikk er det meir vane.'],
    'answers-come-back': ['Vi tok opp tre spørsmål med kommunen. Vi har fått svar på eitt.'],
  },
  'interplay-employer': {
    'entry-point': ['Dei tillitsvalde var med då vi tok til å teikne den nye organiseringa.'],
    'earlier-talk': [
      'Organiseringa av neste skuleår, før stillingane er fordelte.',
      'Budsjettet. Vi tek til når ramma er gjeven.',
    ],
  },
  'interplay-representatives': {
    'entry-point': ['Vi fekk sjå organiseringa då ho var ferdig teikna. Ho vart kalla eit utkast.'],
    'earlier-talk': [
      'Innsparingar. Vi vil vere med medan det er eit spørsmål og ikkje eit framlegg.',
      'Nye oppgåver til teama, så vi rekk å spørje medlemmene.',
    ],
  },
  'framework-conditions': {
    'time-holds': ['Sette av tid til tre besøk førre veke. Det vart eitt.'],
    'time-for-each': ['Medarbeidarsamtalane tek ti veker. Nokre har eg ikkje snakka med på tomannshand sidan.'],
    'manager-asks': ['Kommunalsjefen spurde korleis eg sjølv har det, sist vi møttest.'],
    'first-case': [
      'Hjelp med fråvær og vikarar om morgonen. Med kommunalsjefen, før budsjettet.',
      'At eg er leiar for så mange. Med kommunalsjefen.',
    ],
  },
  'role-and-cooperation': {
    'in-time': ['Svaret om arbeidstidsavtalen kom etter ni dagar. Då var timeplanen lagd.'],
    'say-my-role': ['Sa i starten av drøftingsmøtet at eg sat der som arbeidsgjevar.'],
    'first-call': [
      'Ein rektor i nabokommunen, om ei klage som gjeld mi eiga avgjerd.',
      'HR, trur eg. Om kva avtalen seier når nokon vil ned i stilling.',
    ],
  },
};
