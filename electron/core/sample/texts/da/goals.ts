import type { GoalTexts } from '../../sample-texts';

export const GOALS: GoalTexts = {
  reading: 'Alle elever i 3. klasse læser flydende inden sommerferien',
  maths: 'Færre elever i 6. klasse har det svært i de nationale test i matematik',
  digital: 'Kommunens digitale strategi er i brug på alle årgange',
  colleagues: 'Hver lærer er med i en kollegas undervisning en gang hvert halvår',
  'small-groups': 'Alle børn i børnehuset er i en lille gruppe på et tidspunkt hver dag',
  visits: 'Jeg er med i undervisningen to gange om ugen og taler med læreren samme dag',
  'sick-leave': 'Medarbejdernes sygefravær er højst fem procent',
  budget: 'Budgettet holder, når året er omme',
  'calm-start': 'Timerne efter frikvarter begynder roligt i alle klasser',
  transition: 'Intet barn bliver tabt mellem børnehus og børnehaveklasse',
  meetings: 'Halvdelen af vores fælles mødetid går til undervisningen',
};
