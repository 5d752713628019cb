import { conformSlide } from '@core/export/pptx/conform/slide';
import { describe, expect, test } from 'vitest';

const shape = (id: number, key: string, text = 'x') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${key}"></p:cNvPr></p:nvSpPr><p:txBody><a:p><a:r>` +
  `<a:rPr lang="en-US" dirty="0"/><a:t>${text}</a:t></a:r><a:endParaRPr lang="nb-NO" altLang="en-US" dirty="0"/></a:p></p:txBody></p:sp>`;
const slide = (...shapes: string[]) => `<p:sld><p:cSld name="Slide 1">${shapes.join('')}</p:cSld></p:sld>`;
const NAMED = { name: 'Text', description: '' };

describe('conformSlide', () => {
  test('gives every shape its own id and name', () => {
    const xml = conformSlide(slide(shape(2, 'shape-0'), shape(2, 'shape-1')), [NAMED, NAMED], 'sv-SE');
    expect([...xml.matchAll(/id="(\d+)" name="([^"]+)"/g)].map(([, id, name]) => [id, name])).toEqual([
      ['2', 'Text 2'],
      ['3', 'Text 3'],
    ]);
  });
  test('writes alt text as text', () => {
    const xml = conformSlide(slide(shape(2, 'shape-0')), [{ name: 'Märke', description: '$& "Är" <b>' }], 'sv-SE');
    expect(xml).toContain('name="Märke 2" descr="$&amp; &quot;Är&quot; &lt;b&gt;"/>');
  });
  test('puts what pptxgenjs cannot write in the stand-in place', () => {
    const xml = conformSlide(slide(shape(2, 'shape-0')), [{ ...NAMED, xml: (id) => `<own id="${id}"/>` }], 'sv-SE');
    expect(xml).toBe('<p:sld><p:cSld><own id="2"/></p:cSld></p:sld>');
  });
  test('marks all text with the language of the deck', () => {
    const xml = conformSlide(slide(shape(2, 'shape-0')), [NAMED], 'da-DK');
    expect([...xml.matchAll(/lang="([^"]+)"/gi)].map(([, tag]) => tag)).toEqual(['da-DK', 'da-DK']);
  });
  test('leaves text alone that looks like what it mends', () => {
    const text = 'lang=&quot;en-US&quot; dirty=&quot;0&quot; &lt;p:sp&gt; name=&quot;shape-0&quot;';
    expect(conformSlide(slide(shape(2, 'shape-0', text)), [NAMED], 'sv-SE')).toContain(`<a:t>${text}</a:t>`);
  });
  test('stops at a shape that nobody drew', () => {
    expect(() => conformSlide(slide(shape(2, 'Shape 4')), [NAMED], 'sv-SE')).toThrow('Shape 4');
  });
});
