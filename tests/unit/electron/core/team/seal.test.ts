import { digestOf, makeKeys, seal, unseal } from '@core/team/seal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const keys = makeKeys();
const ABOUT = 'invitation answer pack 1.0.0';
const sealed = (text: string, about = ABOUT) => seal(text, keys.publicKey, about) ?? '';

describe('a sealed text', () => {
  it('opens with its key, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unseal(sealed(text), keys.privateKey, ABOUT)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('opens with no other key, and not as part of another file', () => {
    const text = sealed('{"rating":2}');
    expect(unseal(text, makeKeys().privateKey, ABOUT)).toBeNull();
    expect(unseal(text, keys.privateKey, `${ABOUT}x`)).toBeNull();
    expect(unseal(text, 'no key', ABOUT)).toBeNull();
  });

  it('does not open when a single bit has been changed or something is missing', () => {
    const bytes = Buffer.from(sealed('{"rating":2}'), 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unseal(changed.toString('base64'), keys.privateKey, ABOUT)).toBeNull();
      expect(unseal(bytes.subarray(0, at).toString('base64'), keys.privateKey, ABOUT)).toBeNull();
    }
  });

  it('is another text each time, and holds nothing of what it locks', () => {
    expect(sealed('samma')).not.toBe(sealed('samma'));
    expect(Buffer.from(sealed('hemligt svar'), 'base64').includes('hemligt')).toBe(false);
  });

  it('is not made for a key that is none', () => {
    for (const key of ['', 'AAAA', keys.privateKey, 'x'.repeat(10_000)]) expect(seal('text', key, ABOUT)).toBeNull();
  });
});

it('a digest is the same for the same file only', () => {
  expect(digestOf('a')).toBe(digestOf('a'));
  expect(digestOf('a')).not.toBe(digestOf('b'));
});
