// @vitest-environment jsdom
import type { Goal } from '@shared/domain/plan';
import { listItems } from '@shared/domain/traverse';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { successProfile } from '../../../../fixtures/success-profile';
import { createFakeCore, emptyRound, NOW } from '../../fake-core';
import { clearPageBetweenTests, heading, openApp } from '../../open-app';

const pack = successProfile('sv');
const quick = listItems(pack.instrument, 'quick').map(({ item }) => item.id);
const answered = (count: number) =>
  Object.fromEntries(
    quick.slice(0, count).map((id) => [id, { evidence: [], rating: 3, importance: null, target: null, note: '' }]),
  );
const goal = (patch: Partial<Goal>): Goal => ({
  id: 'a-goal-of-test',
  roundId: 'a-round-of-test',
  packId: 'success-profile',
  traitId: 'humble',
  status: 'chosen',
  createdAt: NOW,
  actions: [],
  ...patch,
});
const action = {
  id: 'an-action-of-test',
  ifText: 'veckan börjar',
  thenText: 'bokar jag två besök',
  followUp: '2020-01-01',
  sharedWith: 'Ylva',
  done: false,
};

clearPageBetweenTests();

describe('day one', () => {
  it('has one sentence, and one button that opens the first question of a quick round', async () => {
    const core = createFakeCore();
    expect((await openApp(core)).textContent).toContain('Tolv frågor');
    expect(document.title).toBe('Start – Ledarspegeln');
    fireEvent.click(screen.getByRole('button', { name: 'Börja med första frågan' }));
    await waitFor(async () => expect((await heading()).textContent).toBe(pack.text.items[quick[0] ?? '']?.text));
    expect([...core.rounds.values()]).toMatchObject([{ packId: 'success-profile', form: 'quick' }]);
  });

  it('offers the five languages and changes at once', async () => {
    const core = createFakeCore();
    await openApp(core);
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    await screen.findByRole('button', { name: 'Begin with the first question' });
    expect(document.documentElement.lang).toBe('en');
    expect(core.settings.language).toBe('en');
  });

  it('opens the made-up school, which says what it is and is thrown away with one press', async () => {
    const core = createFakeCore();
    await openApp(core);
    fireEvent.click(screen.getByRole('button', { name: 'Titta på ett påhittat exempel' }));
    expect(await screen.findByText(/påhittad skola/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Släng exemplet' }));
    expect(await screen.findByText(/Exemplet är borta/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Släng exemplet' })).toBeNull();
  });
});

describe('start with an unfinished round', () => {
  it('shows the very question, how far it has come, and leads back to it', async () => {
    const left = { answers: answered(6), position: quick[6] ?? null, updatedAt: NOW };
    const core = createFakeCore([emptyRound('an-older-round', 'full'), emptyRound('a-round-of-test', 'quick', left)]);
    expect((await openApp(core)).textContent).toBe(pack.text.items[quick[6] ?? '']?.text);
    expect(screen.getByText('Framgångs­profilen. Du var på fråga 7 av 12.')).toBeTruthy();
    expect(screen.getByRole('img', { name: '6 av 12 egenskaper är besvarade' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Fortsätt med fråga 7' }).getAttribute('href')).toBe(
      `#/assess/a-round-of-test/${quick[6]}`,
    );
  });

  it('finishes a round whose questions are all answered', async () => {
    const core = createFakeCore([emptyRound('a-round-of-test', 'quick', { answers: answered(12) })]);
    await openApp(core);
    fireEvent.click(screen.getByRole('button', { name: 'Se resultatet' }));
    await waitFor(() => expect(location.hash).toBe('#/results/a-round-of-test'));
    expect(core.rounds.get('a-round-of-test')?.finishedAt).toBe(NOW);
  });
});

describe('start with finished rounds alone', () => {
  const finished = emptyRound('a-round-of-test', 'quick', { answers: answered(12), finishedAt: NOW, title: 'Hösten' });

  it('asks to choose while nothing is chosen', async () => {
    expect((await openApp(createFakeCore([finished]))).textContent).toContain('Välj två eller tre');
    expect(screen.getByText(/^Hösten, besvarad 22 november 2026/)).toBeTruthy();
  });

  it('asks for a plan while a chosen trait has no written action', async () => {
    const core = createFakeCore([finished]);
    core.plan = { goals: [goal({ actions: [{ ...action, thenText: '' }] })] };
    expect((await openApp(core)).textContent).toContain('Vad gör du, och när?');
    expect(screen.getByText('Ödmjuk')).toBeTruthy();
  });

  it('leads to the slides when the plan is written, and lists what is late with a word', async () => {
    const core = createFakeCore([finished]);
    core.plan = { goals: [goal({ actions: [action] })] };
    expect((await openApp(core)).textContent).toContain('Planen är skriven');
    expect(await screen.findByRole('heading', { name: 'På gång' })).toBeTruthy();
    expect(screen.getByText(/\d+ dagar sen\./)).toBeTruthy();
    expect(screen.getByText('Du lovade Ylva.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Om veckan börjar, så bokar jag två besök' }).getAttribute('href')).toBe(
      '#/results/a-round-of-test',
    );
  });
});

describe('notices', () => {
  it('say what happened and what was kept, and can be put away', async () => {
    const core = createFakeCore();
    core.state.notices = [
      { id: 'n1', kind: 'restored-copy', file: 'rounds/abc.json', detail: '/data/quarantine/abc.json' },
    ];
    await openApp(core);
    expect(screen.getByText('rounds/abc.json gick inte att läsa.')).toBeTruthy();
    expect(screen.getByText(/Den senaste hela kopian är tillbaka/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Jag har läst det här' }));
    await waitFor(() => expect(screen.queryByText('rounds/abc.json gick inte att läsa.')).toBeNull());
  });

  it('tell of a damaged file that is found when the round is read', async () => {
    const core = createFakeCore([emptyRound('a-round-of-test', 'quick')]);
    const read = core.call;
    core.call = async (method, input) => {
      if (method === 'rounds.read') {
        const notice = { id: 'n1', kind: 'restored-copy' as const, file: 'rounds/x.json', detail: '/data/x.json' };
        core.state = { ...core.state, notices: [notice] };
      }
      return read(method, input);
    };
    await openApp(core);
    expect(await screen.findByText('rounds/x.json gick inte att läsa.')).toBeTruthy();
  });

  it('are one for all that is wrong in packs', async () => {
    const core = createFakeCore();
    core.state.notices = ['pack.json', 'sv.json', 'en.json'].map((file, index) => ({
      id: `pack-refused:${index}`,
      kind: 'pack-refused' as const,
      file: `vår-egen/${file}`,
      detail: '3: …',
    }));
    await openApp(core);
    expect(screen.getByText('Bland paketen gick det här inte att använda: vår-egen.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Jag har läst det här' }));
    await waitFor(() => expect(screen.queryByText(/vår-egen/)).toBeNull());
    expect(core.state.notices).toEqual([]);
  });
});
