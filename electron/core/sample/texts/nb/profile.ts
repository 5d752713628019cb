import type { ProfileTexts } from '../../sample-texts';

/** What she writes in the success profile, and what she does about it. */
export const PROFILE: ProfileTexts = {
  notes: {
    'change-mind': [
      'Planen for temauka. Mellomtrinnet viste at den kolliderte med utviklingssamtalene, så jeg trakk forslaget i fellesmøtet. Alle var der.',
      'Forrige uke, om inspeksjonen i friminuttene. Silje visste mer om det enn jeg.',
    ],
    'say-dont-know': [
      'I fellesmøtet på mandag, om den nye fag- og timefordelingen. Sa at jeg ikke visste, og at svaret kommer torsdag. Det kom fredag.',
    ],
    'listen-first': [
      'Teammøtet på 1.–4. trinn på tirsdag. Jeg holdt munn i ti minutter. Silje sa etterpå at de la merke til det.',
      'Går greit når jeg ikke har det travelt. På torsdag avbrøt jeg to ganger, og det så alle.',
    ],
    'ask-feedback': ['Spurte Jonas etter ledermøtet. Han sa at jeg svarer på spørsmål jeg burde gi tilbake.'],
    'own-decisions': [
      'Kuttet i vikarpotten. Jeg talte imot i rektormøtet, men foran personalet forklarte jeg hvorfor det er vedtatt, uten å skylde på noen.',
    ],
    'talk-without-errand': [
      'Tok en kaffe med renholderen og vaktmesteren to ganger denne uka. I barnehagen var jeg sist for tre uker siden.',
      'Mest i garderoben om morgenen. SFO rekker jeg nesten aldri.',
    ],
    'hard-talk-early': ['Jeg ventet fire uker med samtalen om å komme for sent. Den ble god da den først ble tatt.'],
    'clear-responsibility': [
      'Etter vedtaket om nye mobilregler sendte jeg ut hvem som gjør hva, samme ettermiddag. Ingen har trengt å spørre.',
    ],
    'protect-time': [
      'Onsdagene har fått stå hele halvåret, unntatt én uke, da jeg la brannvernet der. Det burde jeg ha løst på en annen måte.',
    ],
    'causes-first': [
      'Leseprøven på tredje trinn. Vi var på tiltakene etter et kvarter, så det ble ikke noe leting etter årsaker.',
      'Fraværet på åttende. Kontaktlærerne og ressursteamet skrev mulige årsaker på tavla først. Det tok en time og var verdt det.',
    ],
    'act-on-seen': [
      'Så hvordan det gikk for seg i køen i kantina på onsdag, og tok det opp med de to som sto der, før dagen var omme.',
    ],
    'unpopular-decision': [
      'Flyttet to elever til en annen gruppe midt i halvåret. Noen foresatte var sinte, men lærerne så at det måtte til.',
    ],
    'question-habits': [
      'Spurte ungdomstrinnet hvorfor leksehjelpen ligger på fredager. Det ble stille. Jeg fulgte det ikke opp.',
      'Kommer ikke på noe dette halvåret. Jeg spør nok mest om det som allerede er nytt.',
    ],
    'support-after': [
      'Ba en lærer prøve et nytt opplegg i matematikk. Lovet å være med i en time, men det er ikke blitt noe av ennå.',
    ],
    'next-step': [
      'Møtene i ressursteamet slutter med navn og dato nå. Ledermøtene gjør det ikke. Jonas har sagt fra om det.',
    ],
    'follow-up': ['Aktivitetsplanen for 6B skulle følges opp den 15. Jeg utsatte det i to uker.'],
    'finish-first': [
      'Sa nei til kommunens pilot om digitale læremidler. Personalet klappet. Så sa jeg ja til en annen.',
    ],
    'every-child': [
      'På det siste overgangsmøtet ba jeg dem begynne med det hver elev får til. Spesialpedagogen minnet om det igjen forrige uke.',
    ],
    'find-out': [
      'To besøk i uka siden ferien, ett av dem i barnehagen. Det var hos Silje og Amir.',
      'På mandag i 5B, før vi snakket om arbeidsroen. Det var slett ikke så urolig som jeg hadde hørt.',
    ],
    'see-teaching': ['Ti minutter med Amir samme dag, på arbeidsrommet. Med de to andre ble det noen ord i gangen.'],
    'ask-children': [
      'Spiste med fjerde og femte trinn på tirsdag. De sier at det er roligere i friminuttene, stikk imot det inspeksjonen mener.',
    ],
    'know-now': [
      'Kunne svare på leseresultatene da utvalget var på besøk. Elevundersøkelsen måtte jeg slå opp.',
      'Vet hvordan det gikk i norsk og matematikk. I de andre fagene gjetter jeg.',
    ],
  },
  actions: {
    'disturb-support-challenge': [
      {
        ifText: 'jeg har vært i et klasserom',
        thenText: 'stiller jeg et spørsmål om elevenes læring samme dag',
        sharedWith: 'Silje',
      },
      {
        ifText: 'jeg har bedt noen prøve noe nytt',
        thenText: 'setter jeg av en halvtime sammen med vedkommende uka etter',
        sharedWith: 'Jonas',
      },
    ],
    'focus-on-actions': [
      {
        ifText: 'ledermøtet nærmer seg slutten av en sak',
        thenText: 'spør jeg hvem som gjør hva, og til hvilken dag',
        sharedWith: 'Ledergruppen',
      },
    ],
    'analyse-results': [
      {
        ifText: 'noen foreslår et tiltak før vi har snakket om årsaker',
        thenText: 'skriver jeg det opp og ber oss vente et kvarter',
        sharedWith: 'Teamet på 1.–4. trinn',
      },
    ],
    'daily-work': [
      {
        ifText: 'neste tirsdag er tom fredag ettermiddag',
        thenText: 'legger jeg inn to besøk i klasserom eller barnegrupper før jeg går hjem',
        sharedWith: 'Jonas',
      },
    ],
    'build-relationships': [
      {
        ifText: 'jeg kommer på jobb før halv åtte',
        thenText: 'tar jeg en runde i garderobene før jeg slår på pc-en',
        sharedWith: '',
      },
    ],
  },
};
