// @vitest-environment jsdom
import { KitProvider } from '@api/use-kit';
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { edit, takeAlong, tick } from '../../../../../renderer/features/slides/deck-changes';
import { useDeck } from '../../../../../renderer/features/slides/use-deck';
import { goalFor, karinsEarlierRound, karinsRound, successProfile } from '../../../../fixtures/success-profile';
import { createPlanningCore, deckOf } from '../plan-and-decks';

const pack = successProfile('sv');
const round = karinsRound(pack);
const previous = karinsEarlierRound(pack);
const document = deckOf('deck-of-test-1', round.id, { compareTo: previous.id });
const data = { document, round, previous, otherSide: null, pack, goals: [goalFor(round, 'humble', [{}])] };

afterEach(() => vi.useRealTimers());
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

async function start() {
  const core = createPlanningCore([round, previous], [document]);
  const { result, unmount } = renderHook(() => useDeck(data), {
    wrapper: ({ children }) => <KitProvider bridge={core}>{children}</KitProvider>,
  });
  await waitFor(() => expect(result.current).not.toBeNull());
  vi.useFakeTimers();
  return { core, deck: () => result.current, unmount, sent: () => core.inputsOf('decks.update').map((c) => c.changes) };
}

describe('a deck on the screen', () => {
  it('is built from the round, with what was ticked', async () => {
    const { deck } = await start();
    const ids = () => deck().slides.map(({ slide }) => slide.id);
    const all = ids();
    expect(all.length).toBeGreaterThan(3);
    act(() => deck().change((now) => tick(now, 'scores', false), 'now'));
    expect(ids().length).toBeLessThan(all.length);
    expect(deck().slides.some(({ slide }) => slide.kind === 'profile')).toBe(false);
  });

  it('saves a tick at once, and only what was changed', async () => {
    const { deck, sent } = await start();
    act(() => deck().change((now) => takeAlong(now, 'title', false), 'now'));
    expect(deck().slides[0]).toMatchObject({ hidden: true, slide: { id: 'title' } });
    await pass(0);
    expect(sent()).toEqual([{ hidden: ['title'] }]);
  });

  it('shows words as they are written, and saves them when the writing pauses', async () => {
    const { deck, sent, core } = await start();
    for (const words of ['M', 'Mi', 'Min bild']) {
      act(() => deck().change((now) => edit(now, 'title', 'title', words), 'soon'));
      await pass(200);
    }
    expect(deck().slides[0]?.slide.title).toBe('Min bild');
    expect(deck().suggested[0]?.slide.title).toBe('Min profil');
    expect(sent()).toEqual([]);
    await pass(600);
    expect(sent()).toEqual([{ edits: { title: { title: 'Min bild' } } }]);
    expect(core.decks.get(document.id)?.edits).toEqual({ title: { title: 'Min bild' } });
    expect(deck().saving.state).toBe('saved');
  });

  it('keeps two changes made in the same breath', async () => {
    const { deck, core } = await start();
    act(() => {
      deck().change((now) => tick(now, 'notes', true), 'now');
      deck().change((now) => tick(now, 'evidence', true), 'now');
    });
    await pass(0);
    expect(core.decks.get(document.id)?.show).toMatchObject({ notes: true, evidence: true });
  });

  it('is on disk before it is handed on, or says why it is not', async () => {
    const { deck, core } = await start();
    act(() => deck().change(() => ({ audience: 'Till Ingrid' }), 'soon'));
    await act(async () => expect(await deck().flush()).toBeNull());
    expect(core.decks.get(document.id)?.audience).toBe('Till Ingrid');
    core.failing.set('decks.update', 'disk-full');
    act(() => deck().change(() => ({ audience: 'Till Ylva' }), 'soon'));
    await act(async () => expect(await deck().flush()).toMatchObject({ error: { code: 'disk-full' } }));
    expect(deck().saving.state).toBe('failed');
  });

  it('saves what waits when the page is left', async () => {
    const { deck, core, unmount } = await start();
    act(() => deck().change(() => ({ audience: 'Till Ingrid' }), 'soon'));
    unmount();
    await pass(0);
    expect(core.decks.get(document.id)?.audience).toBe('Till Ingrid');
  });
});
