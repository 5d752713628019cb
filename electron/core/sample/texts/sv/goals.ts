import type { GoalTexts } from '../../sample-texts';

export const GOALS: GoalTexts = {
  reading: 'Alla elever i årskurs 3 läser med flyt före sommaren',
  maths: 'Fler elever är godkända i matematik i årskurs 6',
  digital: 'Kommunens plan för digitala verktyg är genomförd i alla årskurser',
  colleagues: 'Varje lärare besöker en kollegas undervisning en gång per termin',
  'small-groups': 'Alla barn på förskolan får vara i en liten grupp någon stund varje dag',
  visits: 'Jag är ute i undervisningen två gånger i veckan och pratar med läraren samma dag',
  'sick-leave': 'Sjukfrånvaron bland personalen är högst sex procent',
  budget: 'Budgeten är i balans när året är slut',
  'calm-start': 'Lektionerna efter rast börjar lugnt i alla klasser',
  transition: 'Inget barn tappas bort mellan förskola och förskoleklass',
  meetings: 'Hälften av vår gemensamma mötestid går till undervisningen',
};
