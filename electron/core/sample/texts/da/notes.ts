import type { NoteTexts } from '../../sample-texts';

export const NOTES: NoteTexts = {
  'pedagogical-leader': {
    'go-and-see': ['Var inde i 4.a, før jeg svarede faren. Det så anderledes ud end i mailen.'],
    'give-the-lead': ['Amir leder matematikgruppen. Jeg sad med og sagde næsten ikke noget.'],
    'dialogue-time': ['Tiden ligger om tirsdagen. To af de sidste fem gange brugte jeg den på noget andet.'],
    'act-early': ['En dreng i 1. klasse. Specialpædagogen var der efter tre dage.'],
  },
  'four-perspectives': {
    'know-why': ['Indskolingen kan sige, hvorfor de læser højt hver dag. I matematik er det mere en vane.'],
    'answers-come-back': ['Vi rejste tre spørgsmål over for forvaltningen. Vi har fået svar på et.'],
  },
  'interplay-employer': {
    'entry-point': ['TR og AMR var med, da vi begyndte at tegne den nye organisering.'],
    'earlier-talk': [
      'Planlægningen af næste skoleår, før fagfordelingen er lagt.',
      'Budgettet. Vi begynder først, når rammen er meldt ud.',
    ],
  },
  'interplay-representatives': {
    'entry-point': ['Vi fik organiseringen at se, da den var tegnet. Den blev kaldt et udkast.'],
    'earlier-talk': [
      'Besparelser. Vi vil være med, mens det er et spørgsmål og ikke et forslag.',
      'Nye opgaver til teamene, så vi når at spørge vores medlemmer.',
    ],
  },
  'framework-conditions': {
    'time-holds': ['Satte tid af til tre besøg i sidste uge. Det blev til et.'],
    'time-for-each': ['MUS tager ti uger. Der er nogle, jeg ikke har talt med på tomandshånd siden.'],
    'manager-asks': ['Skolechefen spurgte, hvordan jeg selv har det, sidst vi mødtes.'],
    'first-case': [
      'Hjælp til fravær og vikarer om morgenen. Med skolechefen, inden budgettet lægges.',
      'At jeg er leder for så mange. Med skolechefen.',
    ],
  },
  'role-and-cooperation': {
    'in-time': ['Svaret om arbejdstidsaftalen kom efter ni dage. Da var skemaet lagt.'],
    'say-my-role': ['Sagde ved begyndelsen af lønforhandlingen, at jeg sad der som leder.'],
    'first-call': [
      'En skoleleder i nabokommunen, om en klage over min egen beslutning.',
      'HR, tror jeg. Om hvad aftalen siger, når nogen vil ned i tid.',
    ],
  },
};
