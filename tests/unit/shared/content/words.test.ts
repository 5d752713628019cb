import { statementOf } from '@shared/content/words';
import { LANGUAGES } from '@shared/domain/language';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../fixtures/kinds';

describe('the statement of an item', () => {
  const pack = builtIn('success-profile', 'sv');
  const [itemId = '', text] = Object.entries(pack.text.items)[0] ?? [];

  it.each(['me', 'together', 'team'] as const)('is the leader’s own where "%s" answers', (respondent) => {
    expect(statementOf(pack, itemId, respondent)).toBe(text);
  });

  it.each(LANGUAGES)('is about the leader where a member answers, in %s', (language) => {
    const translated = builtIn('success-profile', language);
    for (const [id, words] of Object.entries(translated.text.items)) {
      expect(statementOf(translated, id, 'member')).toEqual(words.others);
      expect(statementOf(translated, id, 'member').text).not.toBe(words.text);
    }
  });

  it('is the same for a member where the pack has no other words', () => {
    const support = builtIn('support-structures', 'sv');
    expect(statementOf(support, 'it-support', 'member')).toBe(support.text.items['it-support']);
  });

  it('of an unknown item is a bug', () => {
    expect(() => statementOf(pack, 'toString', 'me')).toThrow('no text');
  });
});
