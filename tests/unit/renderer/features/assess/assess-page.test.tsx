// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFakeCore, emptyRound, NOW } from '../../fake-core';
import { clearPageBetweenTests, openApp } from '../../open-app';

clearPageBetweenTests();

describe('the list of instruments and rounds', () => {
  it('begins a round in the form that is pressed', async () => {
    const core = createFakeCore();
    await openApp(core, '/assess');
    fireEvent.click(screen.getByRole('button', { name: /^Fullständig kartläggning/ }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/assess\/.+\/.+/));
    expect([...core.rounds.values()]).toMatchObject([{ form: 'full' }]);
  });

  it('shows where the instrument comes from', async () => {
    await openApp(createFakeCore(), '/assess');
    const about = screen.getByText('Vad den ser på, och var den kommer ifrån').closest('details');
    if (!about) throw new Error('no details');
    about.open = true;
    fireEvent(about, new Event('toggle'));
    expect(await screen.findByText(/Paketets version 1\.1\.0/)).toBeTruthy();
  });

  it('names a round in place and gives the focus back', async () => {
    const core = createFakeCore([emptyRound('a-round-of-test', 'quick')]);
    await openApp(core, '/assess');
    fireEvent.click(screen.getByRole('button', { name: /^Byt namn/ }));
    const field = screen.getByRole('textbox', { name: 'Vad vill du kalla rundan?' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '  Hösten ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Behåll namnet' }));
    expect(await screen.findByRole('heading', { name: 'Hösten' })).toBeTruthy();
    expect(core.rounds.get('a-round-of-test')?.title).toBe('Hösten');
    expect(document.activeElement?.textContent).toBe('Byt namn');
  });

  it('removes a round without asking, and takes it back', async () => {
    const core = createFakeCore([emptyRound('a-round-of-test', 'quick', { title: 'Hösten' })]);
    await openApp(core, '/assess');
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort: Hösten' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Hösten' })).toBeNull());
    expect(document.activeElement?.textContent).toBe('Mina rundor');
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(await screen.findByRole('heading', { name: 'Hösten' })).toBeTruthy();
    expect(core.rounds.has('a-round-of-test')).toBe(true);
  });

  it('leads to the result of a finished round, and lets a quick one grow', async () => {
    const core = createFakeCore([emptyRound('a-round-of-test', 'quick', { title: 'Hösten', finishedAt: NOW })]);
    await openApp(core, '/assess');
    expect(screen.getByRole('link', { name: 'Se resultatet' }).getAttribute('href')).toBe('#/results/a-round-of-test');
    fireEvent.click(screen.getByRole('button', { name: 'Gör den fullständig: Hösten' }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/assess\/a-round-of-test/));
    expect(core.rounds.get('a-round-of-test')?.form).toBe('full');
  });
});
