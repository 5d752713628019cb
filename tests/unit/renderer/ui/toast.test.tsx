// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ToastProvider, useToast } from '@ui/toast';
import { describe, expect, it, vi } from 'vitest';
import { clearPageBetweenTests } from '../open-app';

clearPageBetweenTests();

function Opener({ onAction }: { onAction: () => void }) {
  const toast = useToast();
  return (
    <>
      <button type="button" onClick={() => toast.show({ text: 'Borta.', actionLabel: 'Ångra', onAction })}>
        remove
      </button>
      <button type="button" onClick={() => toast.show({ text: 'Nästa.' })}>
        next
      </button>
    </>
  );
}

function show(onAction = vi.fn()) {
  vi.useFakeTimers();
  render(
    <ToastProvider>
      <Opener onAction={onAction} />
    </ToastProvider>,
  );
  fireEvent.click(screen.getByText('remove'));
  return onAction;
}
const isShown = () => screen.queryByText('Borta.') !== null;

describe('a toast', () => {
  it('stays at least ten seconds, whatever is done, and then until the next act', () => {
    show();
    act(() => vi.advanceTimersByTime(9_999));
    fireEvent.pointerDown(document.body);
    expect(isShown()).toBe(true);
    act(() => vi.advanceTimersByTime(60_000));
    expect(isShown()).toBe(true);
    fireEvent.pointerDown(document.body);
    expect(isShown()).toBe(false);
  });

  it('can be reached with the keyboard: moving about is no act', () => {
    show();
    act(() => vi.advanceTimersByTime(20_000));
    fireEvent.keyDown(document.body, { key: 'Tab' });
    fireEvent.pointerDown(screen.getByText('Ångra'));
    expect(isShown()).toBe(true);
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(isShown()).toBe(false);
  });

  it('does what it offers once, and goes', () => {
    const onAction = show();
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(onAction).toHaveBeenCalledTimes(1);
    expect(isShown()).toBe(false);
  });

  it('gives way to the next one', () => {
    show();
    fireEvent.click(screen.getByText('next'));
    expect(isShown()).toBe(false);
    expect(screen.getByRole('status').textContent).toBe('Nästa.');
    expect(screen.queryByText('Ångra')).toBeNull();
  });
});
