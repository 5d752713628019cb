import type { NoteTexts } from '../../sample-texts';

export const NOTES: NoteTexts = {
  'pedagogical-leader': {
    'go-and-see': ['Satt med i 4A innan jag svarade föräldern. Det såg annorlunda ut än i mejlet.'],
    'give-the-lead': ['Amir leder mattegruppen. Jag satt med och sa nästan ingenting.'],
    'dialogue-time': ['Tiden ligger på tisdagar. Två av de fem senaste gångerna tog jag den till annat.'],
    'act-early': ['En pojke i ettan. Specialpedagogen var där efter tre dagar.'],
  },
  'four-perspectives': {
    'know-why': ['Arbetslag F–3 kan säga varför de högläser varje dag. I matematiken är det mer vana.'],
    'answers-come-back': ['Vi tog upp tre frågor med förvaltningen. Svar har kommit på en.'],
  },
  'interplay-employer': {
    'entry-point': ['Ombuden var med när vi började rita på den nya organisationen.'],
    'earlier-talk': [
      'Organisationen för nästa läsår, innan tjänsterna är fördelade.',
      'Budgeten. Vi börjar när ramen redan är satt.',
    ],
  },
  'interplay-representatives': {
    'entry-point': ['Vi fick se organisationen när den var ritad. Det kallades ett utkast.'],
    'earlier-talk': [
      'Besparingar. Vi vill vara med medan det är en fråga och inte ett förslag.',
      'Nya uppdrag till arbetslagen, så att vi hinner fråga våra medlemmar.',
    ],
  },
  'framework-conditions': {
    'time-holds': ['Bokade tre besök förra veckan. Ett blev av.'],
    'time-for-each': ['Medarbetarsamtalen tar tio veckor. Med några har jag inte pratat enskilt sedan dess.'],
    'manager-asks': ['Skolchefen frågade hur jag själv har det när vi sågs senast.'],
    'first-case': [
      'Hjälp med frånvaro och vikarier på morgnarna. Med skolchefen, inför budgeten.',
      'Att jag är chef för för många. Med skolchefen.',
    ],
  },
  'role-and-cooperation': {
    'in-time': ['Svaret om ferietjänsten kom efter nio dagar. Då var schemat klart.'],
    'say-my-role': ['Sa i början av löneöversynen att jag satt där som chef.'],
    'first-call': [
      'En rektor i grannkommunen, om ett klagomål som gäller mitt eget beslut.',
      'HR, tror jag. Om vad avtalet säger när någon vill gå ner i tid.',
    ],
  },
};
