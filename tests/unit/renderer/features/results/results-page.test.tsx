// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { karinsEarlierRound, karinsRound, roundOf, successProfile } from '../../../../fixtures/success-profile';
import { clearPageBetweenTests, heading, openApp } from '../../open-app';
import { createPlanningCore } from '../plan-and-decks';

const pack = successProfile('sv');
const now = karinsRound(pack);
const before = karinsEarlierRound(pack);
const nameOf = (traitId: string) => pack.text.traits[traitId]?.name ?? '';

clearPageBetweenTests();

async function open(rounds = [now, before], id = now.id) {
  const core = createPlanningCore(rounds);
  await openApp(core, `/results/${id}`);
  return core;
}

const choice = (traitId: string) => screen.getByRole('checkbox', { name: nameOf(traitId) }) as HTMLInputElement;

describe('the results page', () => {
  it('says in a line what the picture rests on, and in the heading what it shows', async () => {
    await open();
    expect(screen.getByText(/Dina egna svar: 12 av 12 egenskaper, 36 av 36 påståenden\./)).toBeTruthy();
    expect((await heading()).textContent).toContain('störa, stödja och utmana');
  });

  it('gives the picture as a table with the same figures', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Tabell' }));
    const row = screen.getByRole('row', { name: new RegExp(nameOf('disturb-support-challenge')) });
    expect(within(row).getByRole('rowheader').textContent).toContain('Vågar:');
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2,3', '2,3', 'ungefär lika', '4,0', 'Avgörande', '3 av 3']);
  });

  it('compares with no round when that is chosen', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Tabell' }));
    expect(screen.getByRole('columnheader', { name: 'Skillnad' })).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Jämför med' }), { target: { value: 'none' } });
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Skillnad' })).toBeNull());
  });

  it('says how many statements a difference rests on when it is not all', async () => {
    const partly = roundOf(pack, 'karin-delvis-25', '2025-05-14T09:30:00.000Z', (trait) => ({
      rating: trait < 2 ? 3 : null,
    }));
    await open([now, partly]);
    expect(screen.getByText(/6 av 36 påståenden fick ett värde båda gångerna/)).toBeTruthy();
  });

  it('says what is missing in an unfinished round and leads on', async () => {
    const half = roundOf(pack, 'karin-halvvags', '2025-11-20T09:30:00.000Z', (trait, item) => ({
      rating: trait < 11 || item > 0 ? 4 : null,
    }));
    await open([half], half.id);
    expect(screen.getByText(/1 påstående är obesvarat\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Fortsätt svara' }).getAttribute('href')).toBe(`#/assess/${half.id}`);
  });

  it('shows why a trait has no value', async () => {
    const few = roundOf(pack, 'karin-tva-fa-25', '2025-11-20T09:30:00.000Z', (trait, item) => ({
      rating: trait !== 1 ? 4 : item === 0 ? 4 : 'unknown',
    }));
    await open([few], few.id);
    expect(screen.getByText(/Inget värde för ödmjuk\. Färre än hälften/)).toBeTruthy();
  });

  it('says so when nothing can be shown yet', async () => {
    const none = roundOf(pack, 'karin-inget-25', '2025-11-20T09:30:00.000Z', () => ({}));
    await open([none], none.id);
    expect(screen.getByText(/Dina egna svar: 0 av 12 egenskaper/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Svara på påståendena' })).toBeTruthy();
  });

  it('opens a trait with its meaning and the leader’s own answers', async () => {
    await open();
    const line = screen.getByRole('button', { name: new RegExp(nameOf('disturb-support-challenge')) });
    expect(line.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(pack.text.traits['disturb-support-challenge']?.meaning ?? '')).toBeTruthy();
    expect(screen.getByText('I tisdags, i arbetslag 4–6. Ylva satt med.')).toBeTruthy();
    expect(screen.getByText('Bygger på: mitt eget minne och någon såg det')).toBeTruthy();
  });

  it('begins with four proposals, the weightiest first, and shows all on request', async () => {
    await open();
    const names = () =>
      within(screen.getByRole('region', { name: 'Välj två eller tre att arbeta med' }))
        .getAllByRole('checkbox')
        .map((box) => box.getAttribute('aria-label') ?? box.closest('label')?.textContent);
    expect(names()).toHaveLength(4);
    expect(names()[0]).toContain(nameOf('disturb-support-challenge'));
    fireEvent.click(screen.getByRole('button', { name: 'Visa alla 12' }));
    expect(names()).toHaveLength(12);
  });

  it('leads from choosing to planning to slides', async () => {
    const core = await open();
    fireEvent.click(choice('disturb-support-challenge'));
    expect(await screen.findByRole('button', { name: 'Planera den' })).toBeTruthy();
    const goal = within(screen.getByRole('region', { name: new RegExp(nameOf('disturb-support-challenge')) }));
    const experiment = pack.text.traits['disturb-support-challenge']?.experiments[0] ?? '';
    fireEvent.click(goal.getByRole('button', { name: `Använd: ${experiment}` }));
    fireEvent.change(goal.getByRole('textbox', { name: 'Om …' }), { target: { value: 'det är måndag' } });
    await waitFor(() => expect(core.plan.goals[0]?.actions[0]).toMatchObject({ ifText: 'det är måndag' }), {
      timeout: 5_000,
    });
    fireEvent.click(screen.getByRole('button', { name: /Gör ”Det jag arbetar med nu”/ }));
    await waitFor(() => expect(location.hash).toBe('#/slides/deck-of-test-1'));
    expect(core.inputsOf('decks.create')).toEqual([{ preset: 'what-i-work-on', roundId: now.id }]);
  });

  it('names the round where it stands', async () => {
    const core = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Ge rundan ett namn' }));
    const field = screen.getByRole('textbox', { name: 'Vad vill du kalla rundan?' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'Inför samtalet' } });
    await waitFor(() => expect(core.rounds.get(now.id)?.title).toBe('Inför samtalet'), { timeout: 5_000 });
    expect(screen.getByText(/^Inför samtalet\. /)).toBeTruthy();
  });

  it('explains a round that is not there', async () => {
    await open([now], 'no-such-round-0');
    expect((await heading()).textContent).toBe('De här resultaten går inte att öppna.');
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
