import { contentTypesXml } from '@core/export/pptx/conform/content-types';
import { describe, expect, test } from 'vitest';

describe('contentTypesXml', () => {
  test('names exactly the parts it is given', () => {
    const xml = contentTypesXml(['ppt/presentation.xml', 'ppt/slides/slide1.xml', '_rels/.rels']);
    expect([...xml.matchAll(/PartName="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      '/ppt/presentation.xml',
      '/ppt/slides/slide1.xml',
    ]);
    expect([...xml.matchAll(/Extension="([^"]+)"/g)].map(([, name]) => name)).toEqual(['rels']);
  });
  test('refuses a part of unknown kind', () => {
    expect(() => contentTypesXml(['ppt/media/secret.bin'])).toThrow('ppt/media/secret.bin');
  });
});
