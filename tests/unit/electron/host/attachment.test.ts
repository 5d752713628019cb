import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachment } from '../../../../electron/host/routes';

/** As a browser reads it: the encoded name goes before the plain one. */
function nameIn(header: string): string {
  return decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)?.[1] ?? '');
}

describe('attachment', () => {
  it('names a file in any script, with a plain name beside', () => {
    expect(attachment('Åsas "plan".pdf')).toBe(
      `attachment; filename="_sas _plan_.pdf"; filename*=UTF-8''%C3%85sas%20%22plan%22.pdf`,
    );
  });

  it('gives back every name exactly, in a header that holds nothing but ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const header = attachment(name);
        expect(header).toMatch(/^[\x20-\x7e]*$/);
        expect(header.split('"')).toHaveLength(3);
        expect(nameIn(header)).toBe(name);
      }),
    );
  });

  it('bears half of a surrogate pair', () => {
    expect(nameIn(attachment('a\ud83d.pdf'))).toBe('a\ufffd.pdf');
  });
});
