// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { teamWith } from '../../../../fixtures/kinds';
import { karinsEarlierRound, karinsRound, successProfile } from '../../../../fixtures/success-profile';
import { clearPageBetweenTests, heading, openApp } from '../../open-app';
import { createPlanningCore, deckOf } from '../plan-and-decks';

const pack = successProfile('sv');
const round = karinsRound(pack);
const DECK = 'deck-of-test-1';

clearPageBetweenTests();

async function openDeck(patch: Parameters<typeof deckOf>[2] = {}) {
  const core = createPlanningCore([round], [deckOf(DECK, round.id, patch)]);
  await openApp(core, `/slides/${DECK}`);
  return core;
}

// By text and label: a search by role walks through every slide, small and large.
const press = (words: string | RegExp) => fireEvent.click(screen.getByText(words));
const take = (number: number) => fireEvent.click(screen.getByLabelText(new RegExp(`^Ta med bild ${number}:`)));
const titleField = () => screen.getByLabelText('Rubrik') as HTMLTextAreaElement;

describe('the list of slides', () => {
  it('shows the way to assess when there is nothing to make slides from', async () => {
    await openApp(createPlanningCore([]), '/slides');
    expect((await heading()).textContent).toBe('Det finns inget att göra bilder av än.');
    expect(screen.getByRole('link', { name: 'Kartlägg mig själv' }).getAttribute('href')).toBe('#/assess');
  });

  it('makes a deck from the newest round and opens it', async () => {
    const core = createPlanningCore([round]);
    await openApp(core, '/slides');
    press('Min profil');
    await waitFor(() => expect(location.hash).toBe('#/slides/deck-of-test-1'));
    expect(core.inputsOf('decks.create')).toEqual([{ preset: 'my-profile', roundId: round.id }]);
  });

  it('asks which round when there are several, offers only what applies, and finds the way back', async () => {
    const earlier = karinsEarlierRound(pack);
    const core = createPlanningCore([round, earlier, { ...round, id: 'asked-by-other', respondent: 'member' }]);
    await openApp(core, '/slides');
    await screen.findByText('Min profil');
    expect(screen.queryByText('Vår bild')).toBeNull();
    press('Min profil');
    const choice = (await screen.findByLabelText('Görs av rundan')) as HTMLSelectElement;
    expect([...choice.options].map(({ value }) => value)).toEqual([round.id, earlier.id]);
    expect(document.activeElement?.textContent).toBe('Min profil');
    press('Byt upplägg');
    press('Hur det gick');
    await waitFor(() => expect(core.inputsOf('decks.create')).toEqual([{ preset: 'how-it-went', roundId: round.id }]));
  });

  it('says why a deck could not be made', async () => {
    const core = createPlanningCore([round]);
    core.failing.set('decks.create', 'nothing-to-show');
    await openApp(core, '/slides');
    press('Min profil');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('removes a deck with a way back', async () => {
    const core = createPlanningCore([round], [deckOf(DECK, round.id, { audience: 'Till Ingrid' })]);
    await openApp(core, '/slides');
    fireEvent.click(screen.getByLabelText('Ta bort Min profil, Till Ingrid'));
    await waitFor(() => expect(screen.queryByText('Till Ingrid')).toBeNull());
    fireEvent.click(await screen.findByText('Ångra'));
    expect(await screen.findByText('Till Ingrid')).toBeTruthy();
    expect(core.decks.has(DECK)).toBe(true);
  });
});

describe('a deck', () => {
  it('shows every slide small, with its own tick, and counts what goes along', async () => {
    const core = await openDeck();
    expect(screen.getByText('Alla tre bilder följer med. Inget annat lämnar datorn.')).toBeTruthy();
    take(1);
    expect(screen.getByText('Två bilder av tre följer med. Inget annat lämnar datorn.')).toBeTruthy();
    await waitFor(() => expect(core.decks.get(DECK)?.hidden).toEqual(['title']));
  });

  it('moves a slide with the keyboard and says where it is', async () => {
    const core = await openDeck();
    const second = screen.getByLabelText(/^Bild 2:/);
    act(() => second.focus());
    fireEvent.keyDown(second, { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(core.decks.get(DECK)?.order[0]).toBe('profile'));
    expect(await screen.findByText(/är nu bild 1\.$/)).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Bild 1:/);
  });

  it('puts own words on a slide, and takes them back with a way forward again', async () => {
    await openDeck();
    fireEvent.change(titleField(), { target: { value: 'Mina ord' } });
    expect(within(screen.getByLabelText(/^Bild 1 av/)).queryByText('Min profil')).toBeNull();
    press('Tillbaka till förslaget');
    expect(titleField().value).toBe('Min profil');
    press('Ångra');
    expect(titleField().value).toBe('Mina ord');
  });

  it('offers only what the preset can use', async () => {
    await openDeck({ preset: 'what-i-work-on' });
    const choices = within(screen.getByLabelText('Vad får synas?')).getAllByRole('checkbox');
    expect(choices).toHaveLength(3);
    expect(screen.queryByLabelText('Mina anteckningar')).toBeNull();
  });

  it('says that the leader’s own answers stay at home, or go along', async () => {
    const team = { ...round, id: 'round-of-team', respondent: 'team', team: teamWith(pack, 5, () => 4) } as const;
    const core = createPlanningCore([team], [deckOf(DECK, team.id, { preset: 'our-picture' })]);
    await openApp(core, `/slides/${DECK}`);
    expect(await screen.findByText('Dina egna värden och anteckningar följer inte med.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Mina egna svar bredvid gruppens'));
    expect(screen.getByText(/^Dina egna svar följer med bredvid ledningsgruppens/)).toBeTruthy();
    await waitFor(() => expect(core.decks.get(DECK)?.show.own).toBe(true));
  });

  it('says where a file was saved', async () => {
    const core = await openDeck();
    press('PowerPoint');
    expect(await screen.findByText('Min profil.pptx är sparad i C:\\Users\\karin.')).toBeTruthy();
    expect(core.inputsOf('decks.export')).toEqual([{ id: DECK, format: 'pptx', language: 'sv' }]);
  });

  it('explains a failed file in place and leaves the others as they are', async () => {
    const core = await openDeck();
    core.failing.set('decks.export', 'no-browser-for-pdf');
    press('Pdf');
    expect((await screen.findByRole('alert')).textContent).toContain('pdf');
    core.failing.clear();
    press('Webbsida');
    expect(await screen.findByText(/Min profil\.reveal är sparad/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('hands on nothing that could not be saved first', async () => {
    const core = await openDeck();
    core.failing.set('decks.update', 'disk-full');
    take(1);
    press('PowerPoint');
    await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThan(0));
    expect(core.inputsOf('decks.export')).toEqual([]);
  });

  it('shows the deck over the whole window, and gives the focus back', async () => {
    await openDeck();
    const show = screen.getByText('Visa nu').closest('button') as HTMLButtonElement;
    act(() => show.focus());
    fireEvent.click(show);
    expect(await screen.findByTitle('Bilderna i helskärm')).toBeTruthy();
    press('Stäng');
    await waitFor(() => expect(screen.queryByTitle('Bilderna i helskärm')).toBeNull());
    expect(document.activeElement).toBe(show);
  });

  it('changes to another preset and keeps the one at hand', async () => {
    const core = await openDeck();
    press('Byt upplägg');
    fireEvent.click(await screen.findByText('Det jag arbetar med nu'));
    await waitFor(() => expect(location.hash).toBe('#/slides/deck-of-test-2'));
    expect(core.decks.get(DECK)?.preset).toBe('my-profile');
  });
});
