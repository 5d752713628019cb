import type { NoteTexts } from '../../sample-texts';

export const NOTES: NoteTexts = {
  'pedagogical-leader': {
    'go-and-see': ['Var inne i 4A før jeg svarte faren. Det så annerledes ut enn i e-posten.'],
    'give-the-lead': ['Amir leder mattegruppa. Jeg satt der og sa nesten ingenting.'],
    'dialogue-time': ['Tida ligger på tirsdager. To av de siste fem gangene brukte jeg den på noe annet.'],
    'act-early': ['En gutt på første trinn. Spesialpedagogen var der etter tre dager.'],
  },
  'four-perspectives': {
    'know-why': ['1.–4. trinn kan si hvorfor de leser høyt hver dag. I matematikk er det mer vane.'],
    'answers-come-back': ['Vi tok opp tre spørsmål med kommunen. Vi har fått svar på ett.'],
  },
  'interplay-employer': {
    'entry-point': ['De tillitsvalgte var med da vi begynte å tegne den nye organiseringen.'],
    'earlier-talk': [
      'Organiseringen av neste skoleår, før stillingene er fordelt.',
      'Budsjettet. Vi begynner når rammen er gitt.',
    ],
  },
  'interplay-representatives': {
    'entry-point': ['Vi fikk se organiseringen da den var tegnet ferdig. Den ble kalt et utkast.'],
    'earlier-talk': [
      'Innsparinger. Vi vil være med mens det er et spørsmål, ikke et forslag.',
      'Nye oppgaver til teamene, så vi rekker å spørre medlemmene.',
    ],
  },
  'framework-conditions': {
    'time-holds': ['Satte av tid til tre besøk forrige uke. Det ble ett.'],
    'time-for-each': ['Medarbeidersamtalene tar ti uker. Noen har jeg ikke snakket med på tomannshånd siden.'],
    'manager-asks': ['Kommunalsjefen spurte hvordan jeg selv har det, sist vi møttes.'],
    'first-case': [
      'Hjelp med fravær og vikarer om morgenen. Med kommunalsjefen, før budsjettet.',
      'At jeg er leder for så mange. Med kommunalsjefen.',
    ],
  },
  'role-and-cooperation': {
    'in-time': ['Svaret om arbeidstidsavtalen kom etter ni dager. Da var timeplanen lagt.'],
    'say-my-role': ['Sa i starten av drøftingsmøtet at jeg satt der som arbeidsgiver.'],
    'first-call': [
      'En rektor i nabokommunen, om en klage som gjelder min egen avgjørelse.',
      'HR, tror jeg. Om hva avtalen sier når noen vil ned i stilling.',
    ],
  },
};
