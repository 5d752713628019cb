import { fileNameOf } from '@core/export/file-name';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const DAY = new Date(2026, 7, 17, 12);

describe('fileNameOf', () => {
  it.each([
    ['Min profil', 'min-profil-2026-08-17.pptx'],
    ['Det jag arbetar med nu', 'det-jag-arbetar-med-nu-2026-08-17.pptx'],
    ['Åsa Öberg på Ærø', 'asa-oberg-pa-aero-2026-08-17.pptx'],
    ['Straße/Łódź: «ŋđŧ»', 'strasse-lodz-ngdt-2026-08-17.pptx'],
    ['Framgångs\u00adprofilen', 'framgangsprofilen-2026-08-17.pptx'],
    ['../../etc/passwd', 'etc-passwd-2026-08-17.pptx'],
    ['CON', 'deck-2026-08-17.pptx'],
    ['lpt1', 'deck-2026-08-17.pptx'],
    ['学校', 'deck-2026-08-17.pptx'],
    ['', 'deck-2026-08-17.pptx'],
  ])('makes %j a name that every system takes', (title, name) => {
    expect(fileNameOf(title, DAY, 'pptx')).toBe(name);
  });

  it('never gives anything but letters, digits and hyphens, and not too many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        expect(fileNameOf(title, DAY, 'html')).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?-2026-08-17\.html$/);
      }),
    );
  });
});
