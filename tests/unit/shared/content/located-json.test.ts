import { DEEPEST_JSON, parseLocatedJson } from '@shared/content/located-json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function parse(text: string) {
  const parsed = parseLocatedJson(text);
  if (!parsed.ok) throw new Error(`line ${parsed.line}: ${parsed.reason}`);
  return parsed.json;
}

describe('parseLocatedJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), null, indent);
        expect(parse(written).value).toEqual(JSON.parse(written));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), fc.string({ maxLength: 2 }), (text, at, put) => {
        const place = at % (text.length + 1);
        const broken = text.slice(0, place) + put + text.slice(place + 1);
        let known = true;
        try {
          JSON.parse(broken);
        } catch {
          known = false;
        }
        expect(parseLocatedJson(broken).ok).toBe(known);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells the line of each value, and of the nearest parent of one that is missing', () => {
    const { lineOf } = parse('{\n  "a": [\n    1,\n    { "b": "x\\ny" }\n  ],\r\n  "c": null\n}');
    expect([[], ['a'], ['a', 0], ['a', 1, 'b'], ['c'], ['a', 1, 'missing'], ['missing', 3]].map(lineOf)).toEqual([
      1, 2, 3, 4, 6, 4, 1,
    ]);
  });

  it('names keys that stand twice, with the line of the second', () => {
    const { duplicates, value } = parse('{\n  "a": 1,\n  "b": { "c": 1,\n "c": 2 },\n  "a": 3\n}');
    expect(duplicates).toEqual([
      { path: ['b', 'c'], line: 4 },
      { path: ['a'], line: 5 },
    ]);
    expect(value).toEqual({ a: 3, b: { c: 2 } });
  });

  it.each([
    ['{\n "a": 1,\n}', 3],
    ['{\n "a" 1 }', 2],
    ['[1,\n2', 2],
    ['{\n "a": "never ends }\n', 2],
    ['{\n "a": "raw\nbreak" }', 2],
    ['{ "a": \\u0031 }', 1],
    ['{}\n\nx', 3],
    ['', 1],
    ["{\n 'a': 1}", 2],
    ['[01]', 1],
    ['[1,\n\n// no comments\n2]', 3],
  ])('points at the line of a mistake: %j', (text, line) => {
    expect(parseLocatedJson(text)).toEqual({ ok: false, line, reason: 'syntax' });
  });

  it('stops at a depth that nothing honest reaches', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseLocatedJson(nested(DEEPEST_JSON)).ok).toBe(true);
    expect(parseLocatedJson(nested(500_000))).toMatchObject({ ok: false, reason: 'too-deep' });
  });

  it('keeps a __proto__ key as plain data', () => {
    const { value } = parse('{ "__proto__": { "polluted": true } }');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes a string of a million characters', () => {
    const text = JSON.stringify('å"\\'.repeat(350_000));
    expect(parse(text).value).toBe(JSON.parse(text));
  });
});
