import type { Deck, Slide } from '@shared/deck/deck';
import { slidesOfKinds } from '../../fixtures/slides-of-kinds';

/** Texts that try to leave their place: as elements, attributes, scripts, styles, entities, or as the page's end. */
export const HOSTILE = [
  '<script>window.caught = 1</script>',
  '</script><script>window.caught = 2</script>',
  '<img src=x onerror="window.caught = 3">',
  '"><svg onload=window.caught=4>',
  "' onmouseover='window.caught=5",
  '</style><style>@import "https://example.invalid/a.css"</style>',
  '</title><iframe src="javascript:parent.caught=6"></iframe>',
  '<a href="javascript:window.caught=7">x</a>',
  '--><script>window.caught = 8</script><!--',
  '&lt;script&gt;window.caught = 9&lt;/script&gt;',
  '</section></main></div><script>window.caught = 10</script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an attack on template strings
  '${window.caught = 11}`+(window.caught=12)+`',
  '<meta http-equiv="refresh" content="0;url=https://example.invalid">',
  '<base href="https://example.invalid/">',
  '<form action="https://example.invalid"><button autofocus onfocus="window.caught=13">',
  '<link rel="stylesheet" href="https://example.invalid/b.css">',
  '<object data="data:text/html,<script>parent.caught=14</script>"></object>',
  'expression(window.caught=15); background: url(https://example.invalid/c.png)',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.caught=16>',
  '\u2028\u2029\u202e<script>window.caught = 17</script>',
] as const;

const MARKS = ['circle', 'square', 'triangle', 'diamond', 'plus'] as const;

/** A deck with one slide of each kind, the same text in every field that holds text. */
export function deckOf(text: string, speakerNotes = text): Deck {
  const base = (id: string) => ({ id, title: text, speakerNotes, source: text });
  const row = (index: number) => ({
    id: `trait-${index}`,
    name: text,
    now: 3,
    nowText: text,
    before: 2,
    changeText: text,
    changeIsQuiet: false,
    target: 4,
    chosen: true,
  });
  const slides: Slide[] = [
    {
      ...base('cover'),
      kind: 'title',
      subtitle: text,
      marks: MARKS.map((mark, index) => ({ mark, label: `${text} ${index}` })),
      left: text,
      right: text,
    },
    {
      ...base('profile'),
      kind: 'profile',
      picture: {
        title: text,
        description: text,
        scale: { low: text, high: text },
        columns: { now: text, change: text },
        compared: true,
        groups: MARKS.map((mark, index) => ({ id: `group-${index}`, mark, name: text, rows: [row(index)] })),
      },
    },
    {
      ...base('table'),
      kind: 'table',
      columns: [
        { header: text, align: 'left', width: 0.5, emphasis: true },
        { header: text, align: 'right', width: 0.5, emphasis: false },
      ],
      rows: [{ mark: 'circle', cells: [text, text] }],
    },
    { ...base('focus'), kind: 'focus', entries: [{ mark: 'plus', dimension: text, name: text, text }] },
    { ...base('question'), kind: 'question', lead: text },
    { ...base('list'), kind: 'list', entries: [{ mark: null, heading: text, lines: [text, text] }] },
    ...slidesOfKinds(text, 'kinds', speakerNotes),
  ];
  return { preset: 'my-profile', language: 'sv', title: text, author: text, slides };
}
