import type { GoalTexts } from '../../sample-texts';

export const GOALS: GoalTexts = {
  reading: 'Alle elevane på 3. trinn les flytande før sommarferien',
  maths: 'Færre elevar ligg på lågaste nivå i rekning på nasjonale prøver',
  digital: 'Planen til kommunen for digital praksis er teken i bruk på alle trinn',
  colleagues: 'Kvar lærar er med i undervisninga til ein kollega éin gong i halvåret',
  'small-groups': 'Alle barna i barnehagen er i ei lita gruppe ei stund kvar dag',
  visits: 'Eg er ute i undervisninga to gonger i veka og snakkar med læraren same dagen',
  'sick-leave': 'Sjukefråværet blant dei tilsette er på høgst sju prosent',
  budget: 'Rekneskapen er i balanse når året er omme',
  'calm-start': 'Timane etter friminutt startar roleg i alle klassane',
  transition: 'Ingen barn fell mellom to stolar når dei går frå barnehage til skule',
  meetings: 'Halvparten av fellestida går til undervisninga',
};
