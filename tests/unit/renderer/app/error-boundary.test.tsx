// @vitest-environment jsdom
import { KitProvider } from '@api/use-kit';
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../../renderer/app/error-boundary';
import { createFakeCore } from '../fake-core';
import { clearPageBetweenTests } from '../open-app';

clearPageBetweenTests();

let isBroken = true;
function Page() {
  if (isBroken) throw new Error('a bug');
  return <h1>Hel igen</h1>;
}
function at(address: string) {
  return (
    <KitProvider bridge={core}>
      <ErrorBoundary address={address}>
        <Page />
      </ErrorBoundary>
    </KitProvider>
  );
}
const core = createFakeCore();

describe('a page that breaks', () => {
  beforeEach(() => {
    isBroken = true;
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => void vi.restoreAllMocks());

  it('is replaced by a calm sentence and can be opened again', async () => {
    render(at('/assess'));
    expect((await screen.findByRole('alert')).textContent).toContain('Sidan slutade fungera.');
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Öppna sidan igen' }));
    expect(await screen.findByRole('heading', { name: 'Hel igen' })).toBeTruthy();
  });

  it('is left behind when one goes elsewhere', async () => {
    const { rerender } = render(at('/assess'));
    await screen.findByRole('alert');
    isBroken = false;
    rerender(at('/settings'));
    expect(await screen.findByRole('heading', { name: 'Hel igen' })).toBeTruthy();
  });
});
