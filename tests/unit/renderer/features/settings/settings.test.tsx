// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFakeCore } from '../../fake-core';
import { clearPageBetweenTests, openApp } from '../../open-app';

clearPageBetweenTests();

describe('settings', () => {
  it('change language, text size and theme at once, and keep them', async () => {
    const core = createFakeCore();
    await openApp(core, '/settings');
    fireEvent.click(screen.getByRole('radio', { name: '150 %' }));
    await waitFor(() => expect(document.documentElement.style.fontSize).toBe('150%'));
    fireEvent.click(screen.getByRole('radio', { name: 'Hög kontrast' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('contrast'));
    fireEvent.click(screen.getByRole('radio', { name: 'Som datorn' }));
    await waitFor(() => expect(document.documentElement.hasAttribute('data-theme')).toBe(false));
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    await waitFor(() => expect(document.title).toBe('Settings – Leader’s Mirror'));
    expect(document.documentElement.lang).toBe('en');
    expect(core.settings).toMatchObject({ textSize: 150, theme: 'system', language: 'en' });
  });

  it('go back to what was, and say why, when they can not be kept', async () => {
    const core = createFakeCore();
    core.failing.set('settings.update', 'disk-full');
    await openApp(core, '/settings');
    fireEvent.click(screen.getByRole('radio', { name: 'Mörkt' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
  });

  it('keep what stands on the title slide as it is written', async () => {
    const core = createFakeCore();
    await openApp(core, '/settings');
    fireEvent.change(screen.getByRole('textbox', { name: 'Vad heter du?' }), { target: { value: 'Karin' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Vilken är din roll?' }), { target: { value: 'rektor' } });
    fireEvent.blur(screen.getByRole('textbox', { name: 'Vilken är din roll?' }));
    await waitFor(() => expect(core.settings.author).toEqual({ name: 'Karin', role: 'rektor', school: '' }));
  });

  it('say where the data is, and what became of an export', async () => {
    await openApp(createFakeCore(), '/settings');
    expect(screen.getByText('/home/karin/lederspeil')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Exportera alla data' }));
    expect(await screen.findByText('Kopian ligger här: /home/karin/kopia.json')).toBeTruthy();
  });

  it('say in words what was taken in from a file, or why not', async () => {
    await openApp(createFakeCore(), '/settings');
    const input = document.querySelector('input[type="file"]');
    if (!input) throw new Error('no file input');
    fireEvent.change(input, { target: { files: [new File(['fine'], 'kopia.json')] } });
    expect(await screen.findByText(/2 rundor, 1 mål och 0 \p{L}+\. 3 fanns redan/u)).toBeTruthy();
    fireEvent.change(input, { target: { files: [new File(['broken'], 'kopia.json')] } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/dina rundor är orörda/i);
  });
});
