// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/app';
import { createFakeCore, emptyRound } from '../fake-core';
import { clearPageBetweenTests, goTo, heading, openApp } from '../open-app';

clearPageBetweenTests();

describe('the frame', () => {
  it('names the places in their order and marks the current one', async () => {
    await openApp(createFakeCore(), '/assess');
    const places = screen.getByRole('navigation', { name: 'Platser' });
    expect([...places.querySelectorAll('a')].map((link) => link.textContent)).toEqual(['Start', 'Kartlägg', 'Bilder']);
    expect(places.querySelector('[aria-current="page"]')?.textContent).toBe('Kartlägg');
  });

  it('moves the focus to the heading of a new page, not on the first', async () => {
    await openApp(createFakeCore([emptyRound('a-round-of-test', 'quick')]), '/assess');
    expect(document.activeElement).toBe(document.body);
    await goTo('/settings');
    const settings = await screen.findByRole('heading', { name: 'Så vill jag ha det' });
    await waitFor(() => expect(document.activeElement).toBe(settings));
  });

  it('has a skip link that does not disturb the address', async () => {
    await openApp(createFakeCore(), '/settings');
    fireEvent.click(screen.getByRole('link', { name: 'Till innehållet' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(location.hash).toBe('#/settings');
  });

  it('opens the list of shortcuts with ?, but not while writing or when switched off', async () => {
    await openApp(createFakeCore(), '/settings');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Vad heter du?' }), { key: '?' });
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findByRole('dialog', { name: 'Genvägar' })).toBeTruthy();
  });

  it('keeps the list of shortcuts shut when single keys are switched off, and follows the menu', async () => {
    const core = createFakeCore([], { shortcuts: false });
    await openApp(core, '/settings');
    fireEvent.keyDown(document.body, { key: '?' });
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => core.send('/shortcuts'));
    expect(await screen.findByRole('dialog', { name: 'Genvägar' })).toBeTruthy();
    act(() => core.send('/assess'));
    await waitFor(() => expect(location.hash).toBe('#/assess'));
  });

  it('says that a page does not exist', async () => {
    await openApp(createFakeCore(), '/nowhere');
    expect((await heading()).textContent).toBe('Den sidan finns inte.');
  });
});

describe('a start that fails', () => {
  it('asks for the address from the terminal when the key is missing', async () => {
    const core = createFakeCore();
    core.failing.set('app.state', 'forbidden');
    render(<App bridge={core} />);
    expect(await screen.findByText(/Open the whole address from the terminal window again/)).toBeTruthy();
    core.failing.clear();
    location.hash = '/settings';
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Så vill jag ha det' })).toBeTruthy();
  });
});
