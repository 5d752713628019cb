// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { SaveState } from '@ui/save-state';
import { describe, expect, it, vi } from 'vitest';
import { clearPageBetweenTests } from '../open-app';

clearPageBetweenTests();

describe('the saved line', () => {
  it('is spoken at most once a minute while all goes well', () => {
    vi.useFakeTimers();
    const { rerender } = render(<SaveState state="saved" text="Sparat 10:42" />);
    const spoken = () => screen.getByRole('status').textContent;
    expect(spoken()).toBe('Sparat 10:42');
    act(() => vi.advanceTimersByTime(30_000));
    rerender(<SaveState state="saved" text="Sparat 10:43" />);
    expect(spoken()).toBe('Sparat 10:42');
    act(() => vi.advanceTimersByTime(30_000));
    rerender(<SaveState state="saved" text="Sparat 10:44" />);
    expect(spoken()).toBe('Sparat 10:44');
  });

  it('says at once that something is not saved, and that it is again', () => {
    const { rerender } = render(<SaveState state="saved" text="Sparat 10:42" />);
    rerender(<SaveState state="failed" text="Inte sparat" />);
    expect(screen.getByRole('status').textContent).toBe('Inte sparat');
    rerender(<SaveState state="saved" text="Sparat 10:43" />);
    expect(screen.getByRole('status').textContent).toBe('Sparat 10:43');
  });
});
