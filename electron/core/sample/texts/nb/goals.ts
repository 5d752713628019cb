import type { GoalTexts } from '../../sample-texts';

export const GOALS: GoalTexts = {
  reading: 'Alle elever på 3. trinn leser flytende før sommerferien',
  maths: 'Færre elever ligger på laveste nivå i regning på nasjonale prøver',
  digital: 'Kommunens plan for digital praksis er tatt i bruk på alle trinn',
  colleagues: 'Hver lærer er med i en kollegas undervisning en gang i halvåret',
  'small-groups': 'Alle barn i barnehagen er i en liten gruppe en stund hver dag',
  visits: 'Jeg er ute i undervisningen to ganger i uka og snakker med læreren samme dag',
  'sick-leave': 'Sykefraværet i personalet er på høyst sju prosent',
  budget: 'Vi går i balanse når året er omme',
  'calm-start': 'Timene etter friminutt starter rolig i alle klasser',
  transition: 'Ingen barn faller mellom to stoler når de går fra barnehage til skole',
  meetings: 'Halvparten av fellestida går til undervisningen',
};
