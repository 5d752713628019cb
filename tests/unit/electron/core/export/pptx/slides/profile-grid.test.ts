import { SMALLEST } from '@core/export/pptx/page';
import { cutPicture, profileColumns } from '@core/export/pptx/slides/profile-grid';
import type { PictureGroup, ProfilePicture } from '@shared/charts/picture';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samplePicture } from '../sample-deck';

const ROOM = 450;

function withRows(count: number, name: string): ProfilePicture {
  const [first] = samplePicture().groups;
  const [row] = first?.rows ?? [];
  if (!first || !row) throw new Error('the sample picture is empty');
  const groups: PictureGroup[] = [];
  for (let at = 0; at < count; at += 3) {
    const size = Math.min(3, count - at);
    const rows = Array.from({ length: size }, (_, inner) => ({ ...row, id: `r${at + inner}`, name }));
    groups.push({ ...first, id: `g${at}`, rows });
  }
  return { ...samplePicture(), groups };
}

const cut = (picture: ProfilePicture) => cutPicture(picture, profileColumns(picture));
const idsOf = (groups: readonly PictureGroup[]) => groups.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('cutPicture', () => {
  test('keeps twelve traits on one slide in the type of the design', () => {
    expect(cut(samplePicture())).toMatchObject([{ pitch: 37.5, size: 21 }]);
  });
  test('shows every row once, in order, in type of 12 pt or more, within the slide', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 90 }), (count, length) => {
        const picture = withRows(count, 'Bygga relationer '.repeat(6).slice(0, length));
        const parts = cut(picture);
        expect(parts.flatMap(({ groups }) => idsOf(groups))).toEqual(idsOf(picture.groups));
        for (const { groups, pitch, size } of parts) {
          expect(size).toBeGreaterThanOrEqual(SMALLEST);
          expect(idsOf(groups).length * pitch).toBeLessThanOrEqual(ROOM + 0.001);
        }
      }),
      { numRuns: 40 },
    );
  });
  test('gives one empty part for a picture without rows', () => {
    expect(cut({ ...samplePicture(), groups: [] })).toMatchObject([{ groups: [] }]);
  });
});

describe('profileColumns', () => {
  test('fill the slide from margin to margin', () => {
    for (const compared of [true, false]) {
      const { word, name, band, now, change } = profileColumns({ ...samplePicture(), compared });
      expect(word + name + band + now + change).toBeCloseTo(1152);
    }
  });
  test('give long dimension names more room, at the cost of the traits', () => {
    const picture = samplePicture();
    const groups = picture.groups.map((group) => ({ ...group, name: 'Kommunikation' }));
    expect(profileColumns({ ...picture, groups }).word).toBeGreaterThan(profileColumns(picture).word);
  });
});
