import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edit, editsOn, move, resetEdits, takeAlong, tick } from '../../../../../renderer/features/slides/deck-changes';
import { deckOf } from '../plan-and-decks';

const deck = deckOf('deck-of-test-1', 'round-of-test-1');
const LISTED = ['title', 'profile', 'plan', 'plan--2', 'question'];

describe('what may be shown', () => {
  it('changes one tick and leaves the others', () => {
    expect(tick(deck, 'notes', true).show).toEqual({ ...deck.show, notes: true });
  });
});

describe('taking slides along', () => {
  it('leaves a slide at home and takes it along again', () => {
    const home = { ...deck, ...takeAlong(deck, 'plan', false) };
    expect(home.hidden).toEqual(['plan']);
    expect(takeAlong(home, 'plan', true).hidden).toEqual([]);
  });
  it('takes a continued page along with the first that it went home with', () => {
    expect(takeAlong({ ...deck, hidden: ['title', 'plan'] }, 'plan--2', true).hidden).toEqual(['title']);
  });
});

describe('moving slides', () => {
  it('moves a slide past its neighbour, with the pages that continue it', () => {
    expect(move(deck, LISTED, 'plan--2', -1)).toEqual({ order: ['title', 'plan', 'profile', 'question'] });
    expect(move(deck, LISTED, 'profile', 1)).toEqual({ order: ['title', 'plan', 'profile', 'question'] });
  });
  it('stops at both ends', () => {
    expect(move(deck, LISTED, 'title', -1)).toBeNull();
    expect(move(deck, LISTED, 'question', 1)).toBeNull();
    expect(move(deck, LISTED, 'no-such-slide', 1)).toBeNull();
  });
  it('remembers slides that the ticks hide just now', () => {
    expect(move({ ...deck, order: ['notes:1', 'title'] }, LISTED, 'title', 1)?.order).toContain('notes:1');
  });
  it('loses none and adds none, whichever way', () => {
    fc.assert(
      fc.property(fc.nat(LISTED.length - 1), fc.constantFrom(-1, 1), (place, by) => {
        const order = move(deck, LISTED, LISTED[place] ?? '', by as -1 | 1)?.order;
        if (order) expect([...order].sort()).toEqual(['plan', 'profile', 'question', 'title']);
      }),
    );
  });
});

describe('the user’s own words', () => {
  it('stay with the slide, whichever page they were written on', () => {
    const edited = { ...deck, ...edit(deck, 'plan--2', 'cell:a:action', 'Mina ord') };
    expect(editsOn(edited, 'plan')).toEqual({ 'cell:a:action': 'Mina ord' });
    expect(editsOn(edited, 'plan--2')).toEqual({ 'cell:a:action': 'Mina ord' });
    expect(editsOn(edited, 'title')).toEqual({});
  });
  it('go away together, and leave other slides alone', () => {
    const edits = { plan: { title: 'a' }, 'plan--2': { title: 'b' }, title: { title: 'c' } };
    expect(resetEdits({ ...deck, edits }, 'plan--2')).toEqual({ edits: { title: { title: 'c' } } });
  });
});
