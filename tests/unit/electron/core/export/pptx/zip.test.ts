import { deflatePart, storePart, zipParts } from '@core/export/pptx/zip';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

const path = fc.string({ unit: fc.constantFrom(...'abcåäö/'), minLength: 1, maxLength: 20 });

describe('zipParts', () => {
  test('gives a file that unzips to the same parts', () => {
    const parts = fc.uniqueArray(fc.tuple(path, fc.uint8Array({ maxLength: 300 })), { selector: ([name]) => name });
    fc.assert(
      fc.property(parts, fc.boolean(), (given, stored) => {
        const file = zipParts(given.map(([name, content]) => (stored ? storePart : deflatePart)(name, content)));
        expect(unzipSync(file)).toEqual(Object.fromEntries(given));
      }),
    );
  });
  test('says nothing of when the file was made', () => {
    const file = Buffer.from(zipParts([deflatePart('a', 'text')]));
    expect(file.readUInt32LE(10)).toBe(0x00210000);
  });
});

describe('deflatePart', () => {
  test('makes what repeats smaller and leaves what does not', () => {
    expect(deflatePart('a', 'ab'.repeat(500)).packed.length).toBeLessThan(50);
    expect(deflatePart('a', Uint8Array.of(1, 2, 3))).toMatchObject({ method: 0, packed: Uint8Array.of(1, 2, 3) });
  });
});
