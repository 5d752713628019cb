import type { ProfileTexts } from '../../sample-texts';

/** What she writes in the success profile, and what she does about it. */
export const PROFILE: ProfileTexts = {
  notes: {
    'change-mind': [
      'Skemaet til emneugen. Mellemtrinnet viste, at det faldt sammen med skole-hjem-samtalerne, så jeg trak mit forslag på fællesmødet. Alle var der.',
      'I sidste uge, om gårdvagterne. Signe vidste mere om det end jeg.',
    ],
    'say-dont-know': [
      'På fællesmødet i mandags om det nye timetal. Sagde, at jeg ikke vidste det, og at de får svar torsdag. De fik det fredag.',
    ],
    'listen-first': [
      'Teammødet i indskolingen i tirsdags. Jeg tav stille i ti minutter. Signe sagde bagefter, at man lagde mærke til det.',
      'Det går, når jeg ikke har travlt. I torsdags afbrød jeg to gange, og det så alle.',
    ],
    'ask-feedback': ['Spurgte Jonas efter ledermødet. Han sagde, at jeg svarer på spørgsmål, jeg burde give tilbage.'],
    'own-decisions': [
      'Besparelsen på vikarer. Jeg talte imod i skoleledergruppen, men på fællesmødet forklarede jeg, hvorfor den er besluttet, uden at skyde skylden på nogen.',
    ],
    'talk-without-errand': [
      'Drak kaffe med pedellen og køkkenet to gange i denne uge. På stuerne var jeg sidst for tre uger siden.',
      'Mest i garderoben om morgenen. SFO’en når jeg næsten aldrig.',
    ],
    'hard-talk-early': [
      'Jeg ventede fire uger med samtalen om at møde til tiden. Den blev god, da den endelig blev taget.',
    ],
    'clear-responsibility': [
      'Efter beslutningen om nye mobilregler sendte jeg ud, hvem der gør hvad, samme eftermiddag. Ingen har haft brug for at spørge.',
    ],
    'protect-time': [
      'Onsdagene har fået lov at ligge hele halvåret undtagen én uge, hvor jeg lagde brandøvelsen dér. Det skulle jeg have løst på en anden måde.',
    ],
    'causes-first': [
      'Læseresultaterne i 3. klasse. Vi var ved løsningerne efter et kvarter, så vi fik ikke ledt efter årsager.',
      'Fraværet i 8. klasse. Klasselærerne og ressourceteamet skrev mulige årsager op på tavlen først. Det tog en time og var det værd.',
    ],
    'act-on-seen': [
      'Så, hvordan det gik til i køen til boden i onsdags, og tog det op med de to, der stod der, før dagen var omme.',
    ],
    'unpopular-decision': [
      'Flyttede to elever til en anden gruppe midt i skoleåret. Nogle forældre var vrede, men lærerne så, at det var nødvendigt.',
    ],
    'question-habits': [
      'Spurgte udskolingen, hvorfor lektiecaféen ligger om fredagen. Der blev stille. Jeg fulgte ikke op på det.',
      'Kan ikke komme i tanke om noget det her halvår. Jeg spørger nok mest til det, der i forvejen er nyt.',
    ],
    'support-after': [
      'Bad en lærer prøve et nyt forløb i matematik. Lovede at være med i en time, men det er ikke blevet til noget endnu.',
    ],
    'next-step': [
      'Møderne i ressourceteamet slutter med navn og dato nu. Det gør ledermøderne ikke. Jonas har sagt det til mig.',
    ],
    'follow-up': ['Handleplanen for 6.b skulle følges op den 15. Jeg skubbede den to uger.'],
    'finish-first': [
      'Sagde nej til forvaltningens forsøg med digitale læremidler. Medarbejderne klappede. Så sagde jeg ja til et andet.',
    ],
    'every-child': [
      'På det seneste overleveringsmøde bad jeg dem begynde med det, hvert barn kan. Vejlederen mindede om det igen i sidste uge.',
    ],
    'find-out': [
      'To besøg om ugen siden ferien, det ene på en stue. Det var hos Signe og Amir.',
      'I mandags i 5.b, før vi talte om arbejdsro. Der var slet ikke så uroligt, som jeg havde hørt.',
    ],
    'see-teaching': [
      'Ti minutter med Amir samme dag i forberedelsen. Med de to andre blev det til et par ord på gangen.',
    ],
    'ask-children': [
      'Spiste med 4. og 5. klasse i tirsdags. De siger, at der er roligere i frikvartererne, stik imod hvad gårdvagterne mener.',
    ],
    'know-now': [
      'Kunne svare på læseresultaterne, da udvalget var på besøg. Trivselsmålingen måtte jeg slå op.',
      'Ved, hvordan det gik i dansk og matematik. I de andre fag gætter jeg.',
    ],
  },
  actions: {
    'disturb-support-challenge': [
      {
        ifText: 'jeg har været i en klasse',
        thenText: 'stiller jeg et spørgsmål om elevernes læring samme dag',
        sharedWith: 'Signe',
      },
      {
        ifText: 'jeg har bedt nogen prøve noget nyt',
        thenText: 'sætter jeg en halv time af med vedkommende ugen efter',
        sharedWith: 'Jonas',
      },
    ],
    'focus-on-actions': [
      {
        ifText: 'ledermødet nærmer sig slutningen af et punkt',
        thenText: 'spørger jeg, hvem der gør hvad, og til hvilken dag',
        sharedWith: 'Ledelsesteamet',
      },
    ],
    'analyse-results': [
      {
        ifText: 'nogen foreslår en løsning, før vi har talt om årsager',
        thenText: 'skriver jeg den op og beder os vente et kvarter',
        sharedWith: 'Teamet i indskolingen',
      },
    ],
    'daily-work': [
      {
        ifText: 'næste tirsdag er tom fredag eftermiddag',
        thenText: 'lægger jeg to besøg ind i klasser eller på stuer, før jeg går hjem',
        sharedWith: 'Jonas',
      },
    ],
    'build-relationships': [
      {
        ifText: 'jeg møder før halv otte',
        thenText: 'går jeg en tur gennem garderoberne, før jeg tænder computeren',
        sharedWith: '',
      },
    ],
  },
};
