import type { Slide } from '@shared/deck/deck';
import { slidesOfKinds } from '../../fixtures/slides-of-kinds';
import { samplePicture } from '../../unit/electron/core/export/pptx/sample-deck';

/** One slide of each kind with the text in every field. */
export function slidesWith(text: string, key: string): Slide[] {
  const base = { title: text, speakerNotes: text, source: text };
  const picture = samplePicture();
  const id = (kind: string) => `${key}-${kind}`;
  return [
    {
      ...base,
      kind: 'title',
      id: id('title'),
      subtitle: text,
      marks: [
        { mark: 'circle', label: text },
        { mark: 'plus', label: text },
      ],
      left: text,
      right: text,
    },
    {
      ...base,
      kind: 'profile',
      id: id('profile'),
      picture: {
        ...picture,
        title: text,
        description: text,
        scale: { low: text, high: text },
        columns: { now: text, change: text },
        groups: picture.groups.slice(2).map((group) => ({
          ...group,
          name: text,
          rows: group.rows.map((row) => ({ ...row, name: text, nowText: text, changeText: text })),
        })),
      },
    },
    {
      ...base,
      kind: 'table',
      id: id('table'),
      columns: [
        { header: text, align: 'left', width: 0.4, emphasis: false },
        { header: text, align: 'right', width: 0.6, emphasis: true },
      ],
      rows: [
        { mark: 'triangle', cells: [text, text] },
        { mark: null, cells: [text] },
      ],
    },
    {
      ...base,
      kind: 'focus',
      id: id('focus'),
      entries: [
        { mark: 'diamond', dimension: text, name: text, text },
        { mark: 'square', dimension: text, name: text, text },
      ],
    },
    { ...base, kind: 'question', id: id('question'), lead: text },
    {
      ...base,
      kind: 'list',
      id: id('list'),
      entries: [
        { mark: 'circle', heading: text, lines: [text, text] },
        { mark: null, heading: text, lines: [] },
      ],
    },
    ...slidesOfKinds(text, key),
  ];
}
