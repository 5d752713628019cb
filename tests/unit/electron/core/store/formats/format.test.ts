import { type Decoded, decode, defineFormat, encode } from '@core/store/formats/format';
import { roundFormat } from '@core/store/formats/round';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { answering, sampleRound } from '../samples';

const noteFormat = defineFormat({
  name: 'test/note',
  version: 2,
  schema: z.strictObject({ text: z.string(), lines: z.int() }),
  migrations: {
    0: (data) => ({ text: z.string().parse(data) }),
    1: (data) => {
      const { text } = z.object({ text: z.string() }).parse(data);
      return { text, lines: text.split('\n').length };
    },
  },
});

const written = encode({ text: 'Hei på deg', lines: 1 }, noteFormat);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const reasonOf = (decoded: Decoded<unknown>) => (decoded.kind === 'damaged' ? decoded.reason : decoded.kind);
const envelope = (fields: Record<string, unknown>) =>
  JSON.stringify({ format: 'test/note', version: 2, data: { text: 'a', lines: 1 }, ...fields });

test('any text comes back as it was written, half surrogate pairs and control characters included', () => {
  const unit = fc.oneof(
    fc.constantFrom('😀', '\ud83d', '\ude00', '\u0000', '\u202e', 'ש', 'ع', 'e\u0301', '\u2028', '"', '\\', '\r\n'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const decoded = decode(bytesOf(encode({ text, lines: 1 }, noteFormat)), noteFormat);
      expect(decoded).toEqual({ kind: 'ok', data: { text, lines: 1 }, verified: true });
    }),
  );
});

test('a file says its format, version and check sum in this order, on one line', () => {
  expect(written).toMatch(/^\{"format":"test\/note","version":2,"check":"crc32:[0-9a-f]{8}","data":\{.*\}\}\n$/);
});

test('no file cut short is taken for whole', () => {
  const bytes = bytesOf(written);
  // One byte less only takes the line's end away.
  for (let length = 0; length < bytes.length - 1; length += 1) {
    expect(decode(bytes.subarray(0, length), noteFormat).kind).toBe('damaged');
  }
});

test('no flipped bit changes what is read without being noticed', () => {
  const round = answering('item-1', { rating: 3, note: 'Jag lyssnar – ofta 😀' })(sampleRound(1));
  const bytes = bytesOf(encode(round, roundFormat));
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const damaged = Uint8Array.from(bytes);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const decoded = decode(damaged, roundFormat);
    if (decoded.kind === 'ok') expect(decoded.data).toEqual(round);
    else expect(decoded.kind).not.toBe('newer');
  }
});

test.each([
  ['empty', '', 'not-json'],
  ['filled with zeros', '\0'.repeat(64), 'not-json'],
  ['not JSON', 'hello', 'not-json'],
  ['another format', envelope({ format: 'test/other' }), 'foreign'],
  ['no envelope', '{"text":"a","lines":1}', 'foreign'],
  ['null', 'null', 'foreign'],
  ['a list', '[]', 'foreign'],
  ['a version that is no number', envelope({ version: '2' }), 'foreign'],
  ['a later version', envelope({ version: 3, data: 'whatever' }), 'newer'],
  ['data that does not fit', envelope({ data: { text: 1 } }), 'schema'],
  ['more than belongs there', envelope({ data: { text: 'a', lines: 1, extra: true } }), 'schema'],
  ['a wrong check sum', envelope({ check: 'crc32:00000000' }), 'check-sum'],
  ['an old version that makes no sense', envelope({ version: 0, data: 7 }), 'schema'],
])('%s is told apart', (_, text, reason) => {
  expect(reasonOf(decode(text, noteFormat))).toBe(reason);
});

test('bytes that are no text are damage, never question marks', () => {
  const bytes = bytesOf(envelope({}));
  const data = bytesOf('"text":"').length + new TextDecoder().decode(bytes).indexOf('"text":"');
  bytes[data] = 0xff;
  expect(reasonOf(decode(bytes, noteFormat))).toBe('not-text');
});

test('a version without a way to the next is damage, not a guess', () => {
  const gap = defineFormat({ name: 'test/note', version: 2, schema: z.string(), migrations: { 1: (data) => data } });
  expect(reasonOf(decode(envelope({ version: 0, data: 'a' }), gap))).toBe('no-migration');
});

test('older versions are brought up to date one step after the other', () => {
  const current = { kind: 'ok', data: { text: 'a\nb', lines: 2 }, verified: false };
  expect(decode(envelope({ version: 0, data: 'a\nb' }), noteFormat)).toEqual(current);
  expect(decode(envelope({ version: 1, data: { text: 'a\nb' } }), noteFormat)).toEqual(current);
});

test('a file written by hand needs no check sum, and one laid out anew keeps its own', () => {
  expect(decode(envelope({}), noteFormat)).toEqual({ kind: 'ok', data: { text: 'a', lines: 1 }, verified: false });
  const laidOut = JSON.stringify(JSON.parse(written), null, 2);
  expect(decode(laidOut, noteFormat)).toMatchObject({ kind: 'ok', verified: true });
  expect(reasonOf(decode(laidOut.replace('Hei', 'Hej'), noteFormat))).toBe('check-sum');
});

test('a check sum by a method of later days is no reason to refuse', () => {
  expect(decode(envelope({ check: 'sha512:ab' }), noteFormat)).toMatchObject({ kind: 'ok', verified: false });
});

test('nesting deeper than the stack is damage, not a crash', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  expect(decode(envelope({ check: 'crc32:00000000' }).replace('{"text":"a","lines":1}', deep), noteFormat).kind).toBe(
    'damaged',
  );
  expect(decode(envelope({}).replace('{"text":"a","lines":1}', deep), noteFormat).kind).toBe('damaged');
});

test('reserved names in records change no prototype', () => {
  const text = JSON.stringify({ format: 'lederspeil/round', version: 1, data: sampleRound(1) }).replace(
    '"answers":{}',
    '"answers":{"__proto__":{"note":"x"},"constructor":{"evidence":[],"rating":1,"importance":null,"target":null,"note":""}}',
  );
  const decoded = decode(text, roundFormat);
  if (decoded.kind !== 'ok') throw new Error(decoded.kind);
  const { answers } = decoded.data;
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  expect(Object.keys(answers)).toEqual(['constructor']);
  expect(({} as Record<string, unknown>).note).toBeUndefined();
});

test('arbitrary bytes never make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(['damaged', 'foreign']).toContain(decode(bytes, roundFormat).kind);
    }),
  );
});
