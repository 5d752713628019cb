import { Bundle } from '@core/bundle/bundle';
import { decodeBundle, encodeBundle } from '@core/bundle/decode-bundle';
import { makeSample } from '@core/sample/make-sample';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSuccessProfile } from '../read-built-in';

const { structure: pack } = await readSuccessProfile();
const today = new Date('2026-11-12T10:00:00.000Z');
const sample = makeSample({ language: 'sv', pack, today });
const text = encodeBundle(sample);

const codeOf = (input: string) => {
  const decoded = decodeBundle(input);
  return decoded.ok ? 'ok' : decoded.error.code;
};
interface Loose extends Record<string, unknown> {
  data: { rounds: { answers: Record<string, unknown> }[] } & Record<string, unknown>;
}
const change = (edit: (bundle: Loose) => void) => {
  const copy = JSON.parse(text) as Loose;
  edit(copy);
  return JSON.stringify(copy);
};

describe('decodeBundle', () => {
  it('reads back what was written', () => {
    expect(decodeBundle(text)).toEqual({ ok: true, data: sample });
    expect(decodeBundle(`\ufeff${text}`).ok).toBe(true);
  });

  it.each([
    ['a picture', '\x89PNG\r\n', 'bundle-foreign'],
    ['nothing', '', 'bundle-foreign'],
    ['other JSON', '{"format":"someone-elses","version":1}', 'bundle-foreign'],
    ['a list', '[1,2]', 'bundle-foreign'],
    ['null', 'null', 'bundle-foreign'],
    ['half a bundle', text.slice(0, text.length / 2), 'bundle-damaged'],
    ['a later version', change((bundle) => Object.assign(bundle, { version: 3, sessions: [] })), 'bundle-newer'],
    ['an impossible version', change((bundle) => Object.assign(bundle, { version: -1 })), 'bundle-damaged'],
    ['a version in words', change((bundle) => Object.assign(bundle, { version: 'one' })), 'bundle-damaged'],
    ['a strange key', change((bundle) => Object.assign(bundle.data, { pictures: [] })), 'bundle-damaged'],
    [
      'a depth without end',
      `{"format":"lederspeil/bundle","version":1,"data":${'['.repeat(200_000)}`,
      'bundle-damaged',
    ],
  ])('knows %s', (_, input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  it('names the place of the damage and nothing that stood there', () => {
    const secret = 'Ylva-är-sjukskriven';
    const damaged = change(({ data }) => {
      const [first, second] = data.rounds;
      if (first) first.answers['find-out'] = { note: secret };
      if (second) second.answers[secret] = {};
    });
    const decoded = decodeBundle(damaged);
    expect(decoded).toMatchObject({ ok: false, error: { code: 'bundle-damaged' } });
    expect(JSON.stringify(decoded)).not.toContain(secret);
    expect(JSON.stringify(decoded)).toContain('data.rounds.0.answers');
  });

  it('refuses a record that stands twice', () => {
    const twice = change(({ data }) => {
      data.rounds.push(...data.rounds.slice(0, 1));
    });
    expect(codeOf(twice)).toBe('bundle-damaged');
  });

  it('refuses absurd numbers of things', () => {
    const deck = sample.data.decks[0];
    const decks = Array.from({ length: 20_001 }, (_, index) => ({ ...deck, id: `deck-${index + 10_000_000}` }));
    expect(
      codeOf(encodeBundle({ ...sample, data: { ...sample.data, decks: decks as typeof sample.data.decks } })),
    ).toBe('bundle-damaged');
  });

  it('takes no key into the prototypes', () => {
    const poisoned = text
      .replace('"answers": {', '"answers": { "__proto__": { "polluted": true },')
      .replace('"edits": {', '"edits": { "constructor": { "prototype": "x" }');
    const decoded = decodeBundle(poisoned);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    if (decoded.ok) expect(Object.hasOwn(decoded.data.data.rounds[0]?.answers ?? {}, '__proto__')).toBe(false);
  });

  it('meets any damage with a code or a whole bundle, never with an exception', () => {
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('__proto__', -1, 1e308, '', null, 'x'.repeat(30_000)),
    );
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 8 }),
        junk,
        fc.constantFrom('put', 'drop', 'add'),
        (steps, value, how) => {
          const copy = JSON.parse(text);
          mutate(copy, steps, value, how);
          const decoded = decodeBundle(JSON.stringify(copy));
          if (decoded.ok) expect(Bundle.safeParse(decoded.data).success).toBe(true);
          else expect(decoded.error.code).toMatch(/^bundle-(damaged|foreign|newer)$/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('meets any broken text with a code', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.string({ maxLength: 5 }), fc.nat({ max: 40 }), (at, put, cut) => {
        expect(['ok', 'bundle-damaged', 'bundle-foreign', 'bundle-newer']).toContain(
          codeOf(text.slice(0, at) + put + text.slice(at + cut)),
        );
      }),
      { numRuns: 200 },
    );
  });
});

/** Walks into the value by the steps and changes what it finds there. */
function mutate(root: unknown, steps: number[], value: unknown, how: 'put' | 'drop' | 'add'): void {
  let place = root as Record<string, unknown>;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(place);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const next = place[key];
    if (index < steps.length - 1 && typeof next === 'object' && next !== null) {
      place = next as Record<string, unknown>;
      continue;
    }
    if (how === 'put') place[key] = value;
    else if (how === 'drop') delete place[key];
    else place[`${key}x`] = value;
    return;
  }
}
