import { buildDeck, isEmpty, listSlides, showablesOf } from '@shared/deck/build';
import type { Slide } from '@shared/deck/deck';
import { DeckDocument, PRESETS } from '@shared/deck/document';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { documentOf, everythingShown, karinsInput, nothingShown } from '../../../fixtures/decks';
import { goalFor } from '../../../fixtures/success-profile';

const { t } = await createTranslator('sv');
const idsOf = (input: Parameters<typeof listSlides>[0]) => listSlides(input, t).map(({ slide }) => slide.id);
const find = <K extends Slide['kind']>(slides: Slide[], id: string, kind: K): Extract<Slide, { kind: K }> => {
  const slide = slides.find((each) => each.id === id);
  if (slide?.kind !== kind) throw new Error(`no ${kind} slide "${id}"`);
  return slide as Extract<Slide, { kind: K }>;
};

describe('the preset my profile', () => {
  it('has its slides in order', () => {
    expect(idsOf(karinsInput('my-profile'))).toEqual([
      'title',
      'profile',
      'figures',
      'focus',
      'plan',
      'evidence',
      'notes-disturb-support-challenge',
      'question',
    ]);
  });

  it('opens with the author, the day and the five marks', () => {
    const { slides, title, author } = buildDeck(karinsInput('my-profile', { audience: 'Till Ingrid Ahl' }), t);
    const cover = find(slides, 'title', 'title');
    expect(cover).toMatchObject({ title: 'Min profil', subtitle: 'Till Ingrid Ahl', right: '12 november 2025' });
    expect(cover.left).toBe('Karin Sandberg, rektor, Björkängens skola');
    expect(cover.marks.map((mark) => mark.label)).toEqual(['Är', 'Kan', 'Vågar', 'Har', 'Vet']);
    expect({ title, author }).toEqual({ title: 'Min profil', author: cover.left });
  });

  it('says what the picture rests on, with both dates', () => {
    const { slides } = buildDeck(karinsInput('my-profile'), t);
    const profile = find(slides, 'profile', 'profile');
    expect(profile.title).toMatch(/^Jag är oftare med i vardagen nu\./);
    expect(profile.source).toBe(
      'Fyllt märke: november 2025. Ofyllt: maj 2025. Streck: mitt mål. Egna svar: 12 av 12 egenskaper, 36 av 36 påståenden.',
    );
  });

  it('puts the plan in a table, without doubled full stops, in the pack’s order', () => {
    const { slides } = buildDeck(karinsInput('my-profile'), t);
    const plan = find(slides, 'plan', 'table');
    expect(plan.columns.map((column) => column.header)).toEqual(['Område', 'Om … så …', 'Följs upp', 'Vem som vet']);
    expect(plan.rows.map((row) => row.cells.slice(0, 3))).toEqual([
      [
        'Störa, stödja och utmana',
        'Om jag har varit i ett klassrum, så frågar jag om elevernas lärande samma dag.',
        '28 nov.',
      ],
      ['Vad som händer i vardagen', 'Om nästa tisdag är tom, så bokar jag två besök.', '28 nov., klart'],
    ]);
  });

  it('leaves out actions that are not written', () => {
    const input = karinsInput('my-profile');
    input.goals = [goalFor(input.round, 'humble', [{ thenText: ' ' }])];
    expect(idsOf(input)).not.toContain('plan');
    expect(idsOf(input)).toContain('focus');
  });

  it('counts the sources that the answers rest on', () => {
    const evidence = find(buildDeck(karinsInput('my-profile'), t).slides, 'evidence', 'table');
    expect(evidence.rows[0]?.cells).toEqual(['Prestigelös', '1', '1', '–', '1']);
  });

  it('shows no picture when no trait has a score, and leaves out set-aside and other rounds’ goals', () => {
    const input = karinsInput('my-profile');
    input.round = { ...input.round, answers: {} };
    input.goals = [
      { ...goalFor(input.round, 'humble', [{}]), status: 'set-aside' },
      { ...goalFor(input.round, 'loyal', [{}]), roundId: 'another-round' },
    ];
    expect(idsOf(input)).toEqual(['title']);
  });
});

describe('the preset what I work on', () => {
  it('shows what is chosen and what will be done', () => {
    expect(idsOf(karinsInput('what-i-work-on'))).toEqual(['title', 'focus', 'plan', 'experiments', 'question']);
  });

  it('names nobody who has been told', () => {
    const deck = buildDeck(karinsInput('what-i-work-on'), t);
    expect(JSON.stringify(deck)).not.toContain('Ylva');
  });

  it('can tick nothing but what it uses', () => {
    expect(showablesOf('what-i-work-on')).toEqual(['focus', 'plan', 'speakerNotes']);
    expect(showablesOf('my-profile')).toHaveLength(9);
  });
});

describe('listSlides', () => {
  it('gives ids that a document can keep', () => {
    for (const preset of PRESETS) {
      const ids = idsOf(karinsInput(preset));
      expect(new Set(ids).size).toBe(ids.length);
      expect(DeckDocument.safeParse(documentOf(preset, { order: ids, hidden: ids })).success).toBe(true);
    }
  });

  it('follows the user’s order; slides not named come after in the preset’s', () => {
    const ids = idsOf(karinsInput('my-profile', { order: ['question', 'gone-long-ago', 'plan'] }));
    expect(ids.slice(0, 4)).toEqual(['question', 'plan', 'title', 'profile']);
  });

  it('marks hidden slides, and the deck leaves them at home', () => {
    const input = karinsInput('my-profile', { hidden: ['figures', 'no-such-slide'] });
    expect(
      listSlides(input, t)
        .filter(({ hidden }) => hidden)
        .map(({ slide }) => slide.id),
    ).toEqual(['figures']);
    expect(buildDeck(input, t).slides.map((slide) => slide.id)).not.toContain('figures');
  });

  it('keeps the author out of a deck whose title slide is hidden', () => {
    const deck = buildDeck(karinsInput('my-profile', { hidden: ['title'] }), t);
    expect(JSON.stringify(deck)).not.toContain('Karin Sandberg');
  });

  it('has something to say on every slide when that is ticked, and nothing otherwise', () => {
    for (const preset of PRESETS) {
      const spoken = listSlides(karinsInput(preset), t);
      expect(spoken.every(({ slide }) => slide.speakerNotes !== '')).toBe(true);
      const silent = listSlides(karinsInput(preset, { show: { ...everythingShown, speakerNotes: false } }), t);
      expect(silent.every(({ slide }) => slide.speakerNotes === '')).toBe(true);
    }
  });
});

describe('isEmpty', () => {
  it('is true for a deck with only a title', () => {
    const input = karinsInput('my-profile', { show: nothingShown });
    expect(idsOf(input)).toEqual(['title']);
    expect(isEmpty(buildDeck(input, t))).toBe(true);
    expect(isEmpty(buildDeck(karinsInput('my-profile'), t))).toBe(false);
  });

  it('is true when nothing is chosen for the staff', () => {
    const input = { ...karinsInput('what-i-work-on'), goals: [] };
    expect(isEmpty(buildDeck(input, t))).toBe(true);
  });
});
