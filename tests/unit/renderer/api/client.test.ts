// @vitest-environment jsdom
import { connect } from '@api/client';
import type { Bridge } from '@shared/api/bridge';
import { ok } from '@shared/api/result';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(() => {
  delete window.kit;
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

describe('connect', () => {
  it('takes what the preload has exposed, and leaves the address alone', () => {
    const kit: Bridge = { call: async () => ok(undefined as never), subscribe: () => () => {} };
    window.kit = kit;
    location.hash = '#/settings';
    expect(connect()).toBe(kit);
    expect(location.hash).toBe('#/settings');
  });

  it('goes over HTTP in an ordinary browser, with the token out of the address', () => {
    location.hash = '#token=abc_-1';
    expect(connect()).not.toBe(undefined);
    expect(location.href).not.toContain('token');
    expect(sessionStorage.getItem('kit-token')).toBe('abc_-1');
  });
});
