// @vitest-environment jsdom
import { preferredLocales } from '@api/preferred-locales';
import { chooseLanguage } from '@shared/domain/language';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

it('puts the language that the program was started in first', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['da-DK', 'en']);
  history.replaceState(null, '', '/?lang=nn#/settings');
  expect(preferredLocales()).toEqual(['nn', 'da-DK', 'en']);
});

it('leaves the choice to the browser otherwise', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['da-DK', 'en']);
  expect(preferredLocales()).toEqual(['da-DK', 'en']);
  history.replaceState(null, '', '/?lang=fi');
  expect(chooseLanguage(preferredLocales())).toBe('da');
});
