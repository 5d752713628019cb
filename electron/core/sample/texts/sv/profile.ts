import type { ProfileTexts } from '../../sample-texts';

/** What she writes in the success profile, and what she does about it. */
export const PROFILE: ProfileTexts = {
  notes: {
    'change-mind': [
      'Schemat för temaveckan. Arbetslag 4–6 visade att det krockade med utvecklingssamtalen, så jag drog tillbaka mitt förslag på apt. Alla var där.',
      'I förra veckan, om rastvärdarna. Ylva hade bättre koll än jag.',
    ],
    'say-dont-know': [
      'På apt i måndags om den nya timplanen. Sa att jag inte visste och att de får svar på torsdag. De fick det på fredag.',
    ],
    'listen-first': [
      'Mötet med arbetslag F–3 i tisdags. Jag höll tyst i tio minuter. Ylva sa efteråt att det märktes.',
      'Går bra när jag inte har bråttom. I torsdags avbröt jag två gånger, och det såg alla.',
    ],
    'ask-feedback': [
      'Frågade Jonas efter ledningsgruppen. Han sa att jag svarar på frågor som jag borde lämna tillbaka.',
    ],
    'own-decisions': [
      'Besparingen på vikarier. Jag hade talat emot den i rektorsgruppen, men på apt förklarade jag varför den är tagen utan att skylla på någon.',
    ],
    'talk-without-errand': [
      'Fikade med köket och vaktmästaren två gånger den här veckan. På förskolan var jag senast för tre veckor sedan.',
      'Mest i kapprummet på morgonen. Fritids hinner jag nästan aldrig till.',
    ],
    'hard-talk-early': [
      'Jag väntade i fyra veckor med samtalet om de sena ankomsterna. Det blev bra när det väl blev av.',
    ],
    'clear-responsibility': [
      'Efter beslutet om ny mobilregel skickade jag ut vem som gör vad samma eftermiddag. Ingen har behövt fråga.',
    ],
    'protect-time': [
      'Onsdagarna har legat kvar hela terminen utom en vecka, då jag lade in brandgenomgången där. Det borde jag ha löst på annat sätt.',
    ],
    'causes-first': [
      'Läsresultaten i trean. Vi var framme vid åtgärder redan efter en kvart, så det blev inget letande efter orsaker.',
      'Frånvaron i åttan. Elevhälsan och mentorerna satte upp tänkbara orsaker på tavlan först. Det tog en timme och var värt det.',
    ],
    'act-on-seen': [
      'Såg hur det gick till i kön till matsalen i onsdags och tog upp det med de två som stod där innan dagen var slut.',
    ],
    'unpopular-decision': [
      'Flyttade två elever mellan grupperna mitt i terminen. Några vårdnadshavare var arga, men lärarna såg att det behövdes.',
    ],
    'question-habits': [
      'Frågade arbetslag 7–9 varför läxhjälpen ligger på fredagar. Det blev tyst. Jag följde inte upp det.',
      'Kommer inte på något den här terminen. Jag frågar nog mest om sådant som redan är nytt.',
    ],
    'support-after': [
      'Bad en lärare pröva ett nytt upplägg i matematik. Lovade att vara med på en lektion, men det har inte blivit av än.',
    ],
    'next-step': ['Elevhälsomötena slutar med namn och datum nu. Ledningsgruppen gör det inte. Jonas har påpekat det.'],
    'follow-up': ['Handlingsplanen mot kränkningar skulle följas upp den 15. Jag sköt på det två veckor.'],
    'finish-first': [
      'Sa nej till kommunens pilot om digitala läromedel. Personalen klappade händerna. Sedan sa jag ja till en annan.',
    ],
    'every-child': [
      'På den senaste överlämningen bad jag dem börja med vad varje elev kan. Specialläraren tog upp det igen förra veckan.',
    ],
    'find-out': [
      'Två besök i veckan sedan lovet, ett av dem på förskolan. Ylva och Amir höll i undervisningen.',
      'I måndags i 5B innan vi pratade om studieron. Det var inte alls så stökigt som jag hade hört.',
    ],
    'see-teaching': [
      'Tio minuter med Amir samma dag, i arbetsrummet. Med de andra två blev det ett par ord i korridoren.',
    ],
    'ask-children': [
      'Åt med fyror och femmor i tisdags. De säger att det är lugnare på rasterna, tvärtemot vad rastvakterna tycker.',
    ],
    'know-now': [
      'Kunde svara på läsresultaten när nämnden var här. Trivselenkäten fick jag slå upp.',
      'Vet hur det gick i svenska och matematik. I övriga ämnen chansar jag.',
    ],
  },
  actions: {
    'disturb-support-challenge': [
      {
        ifText: 'jag har varit i ett klassrum',
        thenText: 'ställer jag en fråga om elevernas lärande samma dag',
        sharedWith: 'Ylva',
      },
      {
        ifText: 'jag har bett någon pröva något nytt',
        thenText: 'bokar jag in en halvtimme med henne eller honom veckan efter',
        sharedWith: 'Jonas',
      },
    ],
    'focus-on-actions': [
      {
        ifText: 'ledningsgruppen närmar sig slutet av en punkt',
        thenText: 'frågar jag vem som gör vad, och till vilken dag',
        sharedWith: 'Ledningsgruppen',
      },
    ],
    'analyse-results': [
      {
        ifText: 'någon föreslår en åtgärd innan vi har pratat om orsaker',
        thenText: 'skriver jag upp den och ber oss vänta en kvart',
        sharedWith: 'Arbetslag F–3',
      },
    ],
    'daily-work': [
      {
        ifText: 'nästa tisdag är tom på fredag eftermiddag',
        thenText: 'bokar jag två besök i klassrum eller barngrupper innan jag går hem',
        sharedWith: 'Jonas',
      },
    ],
    'build-relationships': [
      {
        ifText: 'jag kommer till skolan före halv åtta',
        thenText: 'går jag en sväng genom kapprummen innan jag öppnar datorn',
        sharedWith: '',
      },
    ],
  },
};
