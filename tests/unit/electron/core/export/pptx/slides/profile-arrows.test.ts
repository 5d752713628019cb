import { writePptx } from '@core/export/pptx';
import { emu } from '@core/export/pptx/page';
import type { ProfilePicture } from '@shared/charts/picture';
import { describe, expect, test } from 'vitest';
import { openPptx } from '../open-pptx';
import { sampleDeck, samplePicture } from '../sample-deck';

async function slideOf(changes: Partial<ProfilePicture>) {
  const picture = { ...samplePicture(), ...changes };
  const base = { id: 'p', title: 'Profil', speakerNotes: '', source: '' };
  const { slides, xml } = openPptx(await writePptx(sampleDeck('sv', [{ ...base, kind: 'profile', picture }])));
  return { slide: slides[0] ?? '', chart: xml('ppt/charts/chart1.xml') };
}
const arrowsIn = (slide: string) => slide.match(/<p:cxnSp>.*?<\/p:cxnSp>/gs) ?? [];

describe('arrows on the profile', () => {
  test('are connectors with a head at now, one for each trait that has moved', async () => {
    const { slide, chart } = await slideOf({ link: 'arrow' });
    const arrows = arrowsIn(slide);
    expect(arrows).toHaveLength(8);
    for (const arrow of arrows) expect(arrow).toContain('<a:tailEnd type="triangle"');
    expect(arrows.filter((arrow) => arrow.includes('flipH="1"'))).toHaveLength(1);
    expect(chart).not.toContain(`<c:spPr><a:ln w="${emu(3)}" cap="flat"><a:solidFill><a:schemeClr val="accent1"/>`);
  });
  test('are not there unless the picture asks for them, or when nothing is compared', async () => {
    const { slide, chart } = await slideOf({});
    expect(arrowsIn(slide)).toEqual([]);
    expect(chart).toContain(`<c:spPr><a:ln w="${emu(3)}" cap="flat"><a:solidFill><a:schemeClr val="accent1"/>`);
    expect(arrowsIn((await slideOf({ link: 'arrow', compared: false })).slide)).toEqual([]);
  });
});
