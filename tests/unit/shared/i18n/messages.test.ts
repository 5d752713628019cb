import { LANGUAGES, type Language } from '@shared/domain/language';
import da from '@shared/i18n/messages/da';
import en from '@shared/i18n/messages/en';
import nb from '@shared/i18n/messages/nb';
import nn from '@shared/i18n/messages/nn';
import sv from '@shared/i18n/messages/sv';
import { describe, expect, test } from 'vitest';

const MESSAGES: Record<Language, object> = { sv, nb, nn, da, en };

/** Messages that are rightly the same in several languages: names, formats, loan words. */
const SAME_BY_RIGHT = 24;

function flatten(value: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, inner] of Object.entries(value)) {
    const at = path ? `${path}.${key}` : key;
    if (typeof inner === 'string') texts.set(at, inner);
    else for (const [deeper, text] of flatten(inner, at)) texts.set(deeper, text);
  }
  return texts;
}

const variables = (text: string) => [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1]).sort();
const english = flatten(en);

describe.each(LANGUAGES.filter((language) => language !== 'en'))('messages in %s', (language) => {
  const texts = flatten(MESSAGES[language]);

  test('have exactly the keys of the English ones', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });
  test('are never empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });
  test('take the same values', () => {
    const different = [...texts].filter(([key, text]) => {
      const here = new Set(variables(text));
      const there = new Set(variables(english.get(key) ?? ''));
      here.delete('count');
      there.delete('count');
      return [...here].join() !== [...there].join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });
  test('are not left in English', () => {
    const words = (text: string) => text.replaceAll(/\{\{[^}]*\}\}/g, '').trim();
    const same = [...texts].filter(([key, text]) => words(text).length > SAME_BY_RIGHT && text === english.get(key));
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
