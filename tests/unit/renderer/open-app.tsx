import { act, cleanup, configure, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { App } from '../../../renderer/app/app';
import type { FakeCore } from './fake-core';

// A busy machine may be slow; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });

/** Clears the page between tests. To be called once in a file that opens the app. */
export function clearPageBetweenTests() {
  beforeEach(() => {
    window.scrollTo = vi.fn();
    // What jsdom lacks and a browser has.
    globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
    globalThis.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    document.documentElement.removeAttribute('data-theme');
    document.documentElement.style.fontSize = '';
  });
}

/** Opens the app at an address and waits for its heading. */
export async function openApp(core: FakeCore, address = '/'): Promise<HTMLElement> {
  location.hash = address;
  render(<App bridge={core} />);
  return heading();
}

/** The heading of the page on the screen, as soon as there is one. */
export function heading(): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1 });
}

/** Goes to another page, as a link does. */
export async function goTo(address: string): Promise<void> {
  await act(async () => {
    location.hash = address;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}
