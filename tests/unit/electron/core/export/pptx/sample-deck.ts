import type { PictureGroup, PictureRow, ProfilePicture } from '@shared/charts/picture';
import type { Deck, Slide } from '@shared/deck/deck';
import type { Mark } from '@shared/domain/instrument';
import type { Language } from '@shared/domain/language';

type Figures = [name: string, before: number | null, now: number | null, target: number | null, chosen?: true];

const SWEDISH: [mark: Mark, name: string, rows: Figures[]][] = [
  [
    'circle',
    'Är',
    [
      ['Prestigelös', 3.7, 4, 4],
      ['Ödmjuk', 3.3, 3.7, 4],
      ['Lojal mot organisationen', null, 4.3, 4.3],
    ],
  ],
  [
    'square',
    'Kan',
    [
      ['Bygga relationer', 3.7, 4, 4.3],
      ['Skapa strukturer', 2.7, 3.3, 4],
      ['Göra relevanta analyser av resultat', null, 2.7, 3.7],
    ],
  ],
  [
    'triangle',
    'Vågar',
    [
      ['Påverka det som händer i vardagen', 2.3, 3, 4],
      ['Störa, stödja och utmana', null, 2.3, 4, true],
    ],
  ],
  [
    'diamond',
    'Har',
    [
      ['Fokus på åtgärder', 3, 3.7, 4],
      ['Höga förväntningar på alla', 4.3, 4, 4.7],
    ],
  ],
  [
    'plus',
    'Vet',
    [
      ['Vad som händer i vardagen', 2.3, 3, 4.3, true],
      ['Vilka resultat som faktiskt nås', null, 3.3, 4],
    ],
  ],
];

const DANISH: typeof SWEDISH = [
  [
    'circle',
    'Er',
    [
      ['Uhøjtidelig', 3.7, 4, 4],
      ['Ydmyg', 3.3, 3.7, 4],
      ['Loyal over for organisationen', null, 4.3, 4.3],
    ],
  ],
  [
    'square',
    'Kan',
    [
      ['Bygge relationer', 3.7, 4, 4.3],
      ['Skabe strukturer', 2.7, 3.3, 4],
      ['Lave relevante analyser af resultater', 5, 2.7, 3.7],
    ],
  ],
  [
    'triangle',
    'Tør',
    [
      ['Påvirke det, der sker i hverdagen', 2.3, 3, 4],
      ['Forstyrre, støtte og udfordre', 1, 1, 4, true],
    ],
  ],
  [
    'diamond',
    'Har',
    [
      ['Fokus på handling', 3, 3.7, 4],
      ['Høje forventninger til alle', 4.3, 4, 4.7],
    ],
  ],
  [
    'plus',
    'Ved',
    [
      ['Hvad der sker i hverdagen', 2.3, 3, 4.3, true],
      ['Hvilke resultater der faktisk nås', null, null, 4],
    ],
  ],
];

function rowOf([name, before, now, target, chosen]: Figures, id: string): PictureRow {
  const change = before === null || now === null ? 0 : now - before;
  const isQuiet = Math.abs(change) < 0.5;
  const sign = change > 0 ? '+' : '−';
  return {
    id,
    name,
    now,
    nowText: now === null ? '–' : now.toFixed(1).replace('.', ','),
    before,
    changeText: isQuiet ? 'ungefär lika' : `${sign}${Math.abs(change).toFixed(1).replace('.', ',')}`,
    changeIsQuiet: isQuiet,
    target,
    chosen: chosen ?? false,
  };
}

/** Twelve traits with before, now and target, as on the second slide of the design reference. */
export function samplePicture(language: Language = 'sv'): ProfilePicture {
  const groups: PictureGroup[] = (language === 'da' ? DANISH : SWEDISH).map(([mark, name, rows]) => ({
    id: mark,
    mark,
    name,
    rows: rows.map((row, at) => rowOf(row, `${mark}-${at}`)),
  }));
  return {
    title: 'Min profil i november jämförd med maj.',
    description: 'Fyra egenskaper har flyttat sig uppåt. Längst till målet är det att störa, stödja och utmana.',
    scale: { low: 'Nästan aldrig', high: 'Nästan alltid' },
    columns: { now: 'Nu', change: 'Sedan maj' },
    compared: true,
    groups,
  };
}

/** One slide of each kind, in the words of a real deck. */
export function sampleSlides(language: Language = 'sv'): Slide[] {
  const marks = SWEDISH.map(([mark, label]) => ({ mark, label }));
  return [
    {
      kind: 'title',
      id: 'title',
      title: 'Min profil',
      speakerNotes: '',
      source: '',
      subtitle: 'Underlag för mitt samtal\nmed Ingrid Ahl',
      marks,
      left: 'Karin Sandberg, rektor, Björkängens skola',
      right: '12 november 2025',
    },
    {
      kind: 'profile',
      id: 'profile',
      title: 'Jag är oftare med i vardagen.\nLängst till målet är det att störa, stödja och utmana.',
      speakerNotes: 'Börja med det som har flyttat sig.\n\nFråga sedan: vad har du sett?',
      source:
        'Fyllt märke: november 2025. Ofyllt: maj 2025. Streck: mitt mål. Egna svar: 12 av 12 egenskaper, 34 av 36 påståenden.',
      picture: samplePicture(language),
    },
    {
      kind: 'focus',
      id: 'focus',
      title: 'Det här väljer jag att arbeta med',
      speakerNotes: '',
      source: 'Valt 12 november 2025.',
      entries: [
        {
          mark: 'triangle',
          dimension: 'Vågar',
          name: 'Störa, stödja och utmana',
          text: 'Jag ställer frågan samma dag, också när den är obekväm. Nu 2,3 och målet är 4,0.',
        },
        {
          mark: 'plus',
          dimension: 'Vet',
          name: 'Vad som händer i vardagen',
          text: 'Jag är i klassrummen två gånger i veckan och skriver ner vad jag såg.',
        },
      ],
    },
    {
      kind: 'question',
      id: 'question',
      title: 'Vad har ni sett i klassrummen sedan augusti som vi borde prata om?',
      speakerNotes: 'Tyst en minut först.',
      source: '',
      lead: 'Skriv själv först. Ingen ser ditt svar förrän vi visar alla.',
    },
    {
      kind: 'table',
      id: 'plan',
      title: 'Två saker det här läsåret',
      speakerNotes: '',
      source: 'Planen är gjord 12 november 2025 och följs upp i ledningsgruppen varannan tisdag.',
      columns: [
        { header: 'Område', align: 'left', width: 0.115, emphasis: false },
        { header: 'Om … så …', align: 'left', width: 0.505, emphasis: false },
        { header: 'Vem', align: 'left', width: 0.13, emphasis: false },
        { header: 'När', align: 'right', width: 0.13, emphasis: false },
        { header: 'Läge', align: 'left', width: 0.12, emphasis: true },
      ],
      rows: [
        {
          mark: 'triangle',
          cells: [
            'Vågar',
            'Om jag har varit i ett klassrum, så frågar jag om elevernas lärande samma dag.',
            'Karin',
            '28 nov',
            '5 av 8',
          ],
        },
        {
          mark: 'triangle',
          cells: [
            'Vågar',
            'Om ett arbetslag visar ett resultat, så frågar jag vad de tänker sluta med.',
            'Karin, Jonas',
            '9 dec',
            'Pågår',
          ],
        },
        {
          mark: 'plus',
          cells: [
            'Vet',
            'Om nästa tisdag är tom på fredagen, så bokar jag två klassrumsbesök.',
            'Karin',
            '9 nov',
            'Försenad',
          ],
        },
        {
          mark: 'plus',
          cells: [
            'Vet',
            'Om jag har gjort tre besök, så berättar jag i arbetslaget vad jag har sett.',
            'Jonas',
            '15 jan',
            'Ej börjad',
          ],
        },
      ],
    },
    {
      kind: 'list',
      id: 'evidence',
      title: 'Vad svaren vilar på',
      speakerNotes: '',
      source: 'Egna anteckningar, november 2025.',
      entries: [
        {
          mark: 'circle',
          heading: 'Prestigelös',
          lines: ['Lämnade över utvecklingsdagen till arbetslagen i augusti.', 'Elin sa att det märktes.'],
        },
        {
          mark: 'triangle',
          heading: 'Störa, stödja och utmana',
          lines: ['Två samtal som jag sköt upp i oktober, båda om betygssättning.'],
        },
        {
          mark: 'plus',
          heading: 'Vad som händer i vardagen',
          lines: [
            'Fjorton klassrumsbesök på sexton veckor.',
            'Anteckningar från varje besök, delade med den jag besökte.',
          ],
        },
      ],
    },
  ];
}

export function sampleDeck(language: Language = 'sv', slides: Slide[] = sampleSlides(language)): Deck {
  return { preset: 'my-profile', language, title: 'Min profil', author: 'Karin Sandberg', slides };
}
