import type { Deck } from '@shared/deck/deck';
import { strFromU8, unzipSync } from 'fflate';
import type { Canvas } from '../canvas';
import { chartXml } from '../chart/scatter';
import { workbook } from '../chart/workbook';
import { LAYOUT_ORDER } from '../page';
import { tagOf } from '../text/xml';
import { FILE_WORDS } from '../words';
import { deflatePart, type PackedPart, zipParts } from '../zip';
import { contentTypesXml } from './content-types';
import { layoutRelationshipsXml, layoutXml, masterRelationshipsXml, masterXml } from './masters';
import { notesMasterRelationshipsXml, notesMasterXml, notesRelationshipsXml, notesXml } from './notes';
import { presentationRelationshipsXml, presentationXml } from './presentation';
import { appPropertiesXml, corePropertiesXml } from './properties';
import { type Relationship, relationshipsXml } from './relationships';
import { conformSlide } from './slide';
import { themeXml } from './theme';

/** A slide that pptxgenjs has drawn, and what belongs to it. */
export interface DrawnPage {
  canvas: Canvas;
  notes: string;
}

type Part = readonly [path: string, content: string | Uint8Array];

/** Parts of pptxgenjs's file that are right as they are. */
const SOUND = ['_rels/.rels', 'ppt/presProps.xml', 'ppt/viewProps.xml', 'ppt/tableStyles.xml'];
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * The conforming pass: pptxgenjs's file as PowerPoint and the Open XML validator want it. Keeps its slides, made right,
 * and the few parts that are sound; writes the rest anew; then compresses.
 */
export function conform(file: Uint8Array, pages: readonly DrawnPage[], deck: Deck): Uint8Array {
  const drawn = unzipSync(file, { filter: ({ name }) => SOUND.includes(name) || name.startsWith('ppt/slides/slide') });
  const packed: PackedPart[] = [];
  const paths: string[] = [];
  for (const [path, content] of partsOf(drawn, pages, deck)) {
    paths.push(path);
    packed.push(deflatePart(path, content));
  }
  return zipParts([deflatePart(CONTENT_TYPES, contentTypesXml(paths)), ...packed]);
}

function* partsOf(drawn: Record<string, Uint8Array>, pages: readonly DrawnPage[], deck: Deck): Generator<Part> {
  const tag = tagOf(deck.language);
  const words = FILE_WORDS[deck.language];
  const theme = themeXml();
  yield* SOUND.map((path): Part => [path, partOf(drawn, path)]);
  yield ['docProps/core.xml', corePropertiesXml(deck.title, deck.author, tag)];
  yield ['docProps/app.xml', appPropertiesXml(pages.length, pages.filter(({ notes }) => notes !== '').length)];
  yield ['ppt/presentation.xml', presentationXml(pages.length, tag)];
  yield ['ppt/_rels/presentation.xml.rels', presentationRelationshipsXml(pages.length)];
  yield ['ppt/theme/theme1.xml', theme];
  yield ['ppt/theme/theme2.xml', theme];
  yield ['ppt/slideMasters/slideMaster1.xml', masterXml(words, tag)];
  yield ['ppt/slideMasters/_rels/slideMaster1.xml.rels', masterRelationshipsXml()];
  for (const [at, layout] of LAYOUT_ORDER.entries()) {
    yield [`ppt/slideLayouts/slideLayout${at + 1}.xml`, layoutXml(layout, words, tag)];
    yield [`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`, layoutRelationshipsXml()];
  }
  yield ['ppt/notesMasters/notesMaster1.xml', notesMasterXml(words, tag)];
  yield ['ppt/notesMasters/_rels/notesMaster1.xml.rels', notesMasterRelationshipsXml()];
  let charts = 0;
  for (const [at, page] of pages.entries()) {
    yield* slideParts(partOf(drawn, `ppt/slides/slide${at + 1}.xml`), at + 1, page, charts, deck);
    charts += page.canvas.charts.length;
  }
}

function* slideParts(
  slide: Uint8Array,
  number: number,
  page: DrawnPage,
  chartsBefore: number,
  deck: Deck,
): Generator<Part> {
  const { canvas, notes } = page;
  const tag = tagOf(deck.language);
  const layout = LAYOUT_ORDER.indexOf(canvas.layout) + 1;
  const relationships: Relationship[] = [
    { id: 'rId1', type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
  ];
  yield [`ppt/slides/slide${number}.xml`, conformSlide(strFromU8(slide), canvas.shapes, tag)];
  if (notes !== '') {
    yield [`ppt/notesSlides/notesSlide${number}.xml`, notesXml(notes, canvas.words, tag)];
    yield [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`, notesRelationshipsXml(number)];
    relationships.push({ id: 'rIdNotes', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` });
  }
  for (const [at, chart] of canvas.charts.entries()) {
    const name = `chart${chartsBefore + at + 1}`;
    const book = `${name}.xlsx`;
    yield [`ppt/charts/${name}.xml`, chartXml(chart)];
    yield [
      `ppt/charts/_rels/${name}.xml.rels`,
      relationshipsXml([{ id: 'rId1', type: 'package', target: `../embeddings/${book}` }]),
    ];
    yield [`ppt/embeddings/${book}`, workbook(chart)];
    relationships.push({ id: canvas.relationOf(at), type: 'chart', target: `../charts/${name}.xml` });
  }
  yield [`ppt/slides/_rels/slide${number}.xml.rels`, relationshipsXml(relationships)];
}

function partOf(parts: Record<string, Uint8Array>, path: string): Uint8Array {
  const part = parts[path];
  if (!part) throw new Error(`pptxgenjs wrote no ${path}`);
  return part;
}
