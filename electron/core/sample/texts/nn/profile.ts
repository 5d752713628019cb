import type { ProfileTexts } from '../../sample-texts';

/** What she writes in the success profile, and what she does about it. */
export const PROFILE: ProfileTexts = {
  notes: {
    'change-mind': [
      'Planen for temaveka. Mellomtrinnet synte at han kolliderte med utviklingssamtalane, så eg trekte framlegget i fellesmøtet. Alle var der.',
      'Førre veke, om inspeksjonen i friminutta. Silje visste meir om det enn eg.',
    ],
    'say-dont-know': [
      'I fellesmøtet på måndag, om den nye fag- og timefordelinga. Sa at eg ikkje visste, og at svaret kjem torsdag. Det kom fredag.',
    ],
    'listen-first': [
      'Teammøtet på 1.–4. trinn på tysdag. Eg sat stille i ti minutt. Silje sa etterpå at dei la merke til det.',
      'Går greitt når eg ikkje har det travelt. På torsdag avbraut eg to gonger, og det såg alle.',
    ],
    'ask-feedback': ['Spurde Jonas etter leiarmøtet. Han sa at eg svarar på spørsmål som eg burde gje tilbake.'],
    'own-decisions': [
      'Kuttet i vikarpotten. Eg tala imot i rektormøtet, men i personalgruppa forklarte eg kvifor det er vedteke, utan å skulde på nokon.',
    ],
    'talk-without-errand': [
      'Tok ein kaffi med reinhaldaren og vaktmeisteren to gonger denne veka. I barnehagen var eg sist for tre veker sidan.',
      'Mest i garderoben om morgonen. SFO rekk eg nesten aldri.',
    ],
    'hard-talk-early': ['Eg venta fire veker med samtalen om å kome for seint. Han vart god då eg fyrst tok han.'],
    'clear-responsibility': [
      'Etter vedtaket om nye mobilreglar sende eg ut kven som gjer kva, same ettermiddagen. Ingen har trunge å spørje.',
    ],
    'protect-time': [
      'Onsdagane har fått stå heile halvåret, utanom éi veke, då eg la brannvernet der. Det burde eg ha løyst på ein annan måte.',
    ],
    'causes-first': [
      'Leseprøva på tredje trinn. Vi var på tiltaka etter eit kvarter, så det vart ikkje noko leiting etter årsaker.',
      'Fråværet på åttande. Kontaktlærarane og ressursteamet skreiv moglege årsaker på tavla fyrst. Det tok ein time og var verdt det.',
    ],
    'act-on-seen': [
      'Såg korleis det gjekk føre seg i køen i kantina på onsdag, og tok det opp med dei to som stod der, før dagen var omme.',
    ],
    'unpopular-decision': [
      'Flytte to elevar til ei anna gruppe midt i halvåret. Nokre føresette var sinte, men lærarane såg at det måtte til.',
    ],
    'question-habits': [
      'Spurde ungdomstrinnet kvifor leksehjelpa ligg på fredagar. Det vart stilt. Eg følgde det ikkje opp.',
      'Kjem ikkje på noko dette halvåret. Eg spør nok mest om det som alt er nytt.',
    ],
    'support-after': [
      'Bad ein lærar prøve eit nytt opplegg i matematikk. Lova å vere med i ein time, men det har ikkje vorte noko av enno.',
    ],
    'next-step': [
      'Møta i ressursteamet sluttar med namn og dato no. Leiarmøta gjer det ikkje. Jonas har sagt frå om det.',
    ],
    'follow-up': ['Aktivitetsplanen for 6B skulle følgjast opp den 15. Eg utsette det i to veker.'],
    'finish-first': [
      'Sa nei til pilotprosjektet i kommunen om digitale læremiddel. Dei tilsette klappa. Så sa eg ja til ein annan.',
    ],
    'every-child': [
      'På det siste overgangsmøtet bad eg dei byrje med det kvar elev får til. Spesialpedagogen minte om det att førre veke.',
    ],
    'find-out': [
      'To besøk i veka sidan ferien, eitt av dei i barnehagen. Det var hos Silje og Amir.',
      'På måndag i 5B, før vi snakka om arbeidsroa. Det var slett ikkje så uroleg som eg hadde høyrt.',
    ],
    'see-teaching': ['Ti minutt med Amir same dagen, på arbeidsrommet. Med dei to andre vart det nokre ord i gangen.'],
    'ask-children': [
      'Åt med fjerde og femte trinn på tysdag. Dei seier at det er rolegare i friminutta, stikk imot det inspeksjonen meiner.',
    ],
    'know-now': [
      'Kunne svare på leseresultata då utvalet var på besøk. Elevundersøkinga måtte eg slå opp.',
      'Veit korleis det gjekk i norsk og matematikk. I dei andre faga gissar eg.',
    ],
  },
  actions: {
    'disturb-support-challenge': [
      {
        ifText: 'eg har vore i eit klasserom',
        thenText: 'stiller eg eit spørsmål om kva elevane lærte, same dagen',
        sharedWith: 'Silje',
      },
      {
        ifText: 'eg har bede nokon prøve noko nytt',
        thenText: 'set eg av ein halvtime saman med vedkomande veka etter',
        sharedWith: 'Jonas',
      },
    ],
    'focus-on-actions': [
      {
        ifText: 'leiarmøtet nærmar seg slutten av ei sak',
        thenText: 'spør eg kven som gjer kva, og til kva dag',
        sharedWith: 'Leiargruppa',
      },
    ],
    'analyse-results': [
      {
        ifText: 'nokon føreslår eit tiltak før vi har snakka om årsaker',
        thenText: 'skriv eg det opp og bed oss vente eit kvarter',
        sharedWith: 'Teamet på 1.–4. trinn',
      },
    ],
    'daily-work': [
      {
        ifText: 'neste tysdag er tom fredag ettermiddag',
        thenText: 'legg eg inn to besøk i klasserom eller barnegrupper før eg går heim',
        sharedWith: 'Jonas',
      },
    ],
    'build-relationships': [
      {
        ifText: 'eg kjem på jobb før halv åtte',
        thenText: 'tek eg ein runde i garderobane før eg slår på pc-en',
        sharedWith: '',
      },
    ],
  },
};
