// @vitest-environment jsdom
import { takeToken } from '@api/token';
import { afterEach, describe, expect, it } from 'vitest';

const TOKEN = 'AbC-_9'.repeat(7);

afterEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

describe('takeToken', () => {
  it('takes the token out of the address at once and keeps the rest', () => {
    history.replaceState(null, '', `/?lang=sv#token=${TOKEN}`);
    expect(takeToken(window)).toBe(TOKEN);
    expect(location.href).toBe(`${location.origin}/?lang=sv`);
  });

  it('leaves no place in the history to go back to', () => {
    history.replaceState(null, '', `/#token=${TOKEN}`);
    const { length } = history;
    takeToken(window);
    expect(history.length).toBe(length);
  });

  it('remembers it for reloads, wherever in the app they happen', () => {
    history.replaceState(null, '', `/#token=${TOKEN}`);
    takeToken(window);
    history.replaceState(null, '', '/#/assess/1');
    expect(takeToken(window)).toBe(TOKEN);
    expect(location.hash).toBe('#/assess/1');
  });

  it('takes a new one over the one from before', () => {
    sessionStorage.setItem('kit-token', 'old');
    history.replaceState(null, '', `/#token=${TOKEN}`);
    expect(takeToken(window)).toBe(TOKEN);
  });

  it('is empty in a tab that never had one', () => {
    history.replaceState(null, '', '/#/settings');
    expect(takeToken(window)).toBe('');
  });
});
