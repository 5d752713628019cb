import { execFileSync } from 'node:child_process';
import { deflateRawSync } from 'node:zlib';
import { writePptx } from '@core/export/pptx';
import type { Deck, ProfileSlide } from '@shared/deck/deck';
import { unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { makeBenchDeck } from './bench-deck';
import { judged, medianTime, type Row } from './row';

const MEMORY_ONLY = 'KIT_BENCH_PPTX_MEMORY';

/** PowerPoint files beside pptxgenjs alone, the time zlib needs for the same parts, and the least size they deflate to. */
export async function benchPptx(): Promise<Row[]> {
  if (process.env[MEMORY_ONLY]) return [await ownMemory()];
  const rows: Row[] = [];
  for (const slides of [20, 100, 300]) {
    const deck = makeBenchDeck(slides);
    const runs = slides === 300 ? 3 : 5;
    const time = await medianTime(runs, () => writePptx(deck));
    const alone = await medianTime(runs, () => drawAlone(deck));
    const name = `PowerPoint, ${slides} slides`;
    const row: Row = { name, value: time, unit: 'ms', peer: { name: 'pptxgenjs alone, uncompressed', value: alone } };
    rows.push(slides === 300 ? judged({ ...row, limit: 1500 }) : row);

    const file = await writePptx(deck);
    const parts = Object.entries(unzipSync(file));
    const zlib = await medianTime(runs, () => parts.map(([, content]) => deflateRawSync(content).length));
    rows.push({ name: `${name}, zlib alone`, value: zlib, unit: 'ms' });
    const floor = floorOf(parts) / 1000;
    const size = { name: `${name}, size`, value: file.length / 1000, unit: 'kB' } as const;
    rows.push(judged({ ...size, peer: { name: 'deflate floor', value: floor }, limit: floor * 1.05 }));
  }
  rows.push(memoryOfChild());
  return rows;
}

/** The same titles, notes, tables and charts by pptxgenjs's own means. */
async function drawAlone(deck: Deck): Promise<void> {
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  for (const slide of deck.slides) {
    const page = presentation.addSlide();
    page.addText(slide.title, { x: 0.7, y: 0.6, w: 12, h: 0.9, fontSize: 27, bold: true });
    page.addNotes(slide.speakerNotes);
    if (slide.kind === 'profile') drawProfileAlone(page, slide);
    if (slide.kind === 'table') {
      page.addTable(
        slide.rows.map(({ cells }) => cells.map((text) => ({ text }))),
        { x: 0.7, y: 1.6, w: 12 },
      );
    }
  }
  await presentation.write({ outputType: 'uint8array' });
}

function drawProfileAlone(page: PptxGenJS.Slide, { picture }: ProfileSlide): void {
  const rows = picture.groups.flatMap((group) => group.rows);
  const places = { name: 'X', values: rows.map(({ now }) => now ?? 0) };
  const values = { name: 'Y', values: rows.map((_, at) => at + 1) };
  page.addChart('scatter', [places, values], { x: 5.7, y: 1.5, w: 5, h: 5 });
  const cells = rows.map((row) => [row.name, row.nowText, row.changeText].map((text) => ({ text })));
  page.addTable(cells, { x: 0.7, y: 2, w: 12, fontSize: 15 });
}

/** Each part at zlib's highest level, or stored where that is smaller, and a zip's headers and directory. */
function floorOf(parts: readonly [string, Uint8Array][]): number {
  const headers = 22;
  return parts.reduce((sum, [path, content]) => {
    const least = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    return sum + least + 30 + 46 + 2 * Buffer.byteLength(path);
  }, headers);
}

async function ownMemory(): Promise<Row> {
  await writePptx(makeBenchDeck(300));
  return judged({
    name: 'PowerPoint, 300 slides, peak memory',
    value: process.resourceUsage().maxRSS / 1024,
    unit: 'MB',
    limit: 200,
  });
}

/** A process of its own, so that nothing but Node and this work is counted. */
function memoryOfChild(): Row {
  const script =
    `const { runBenches } = await import(${JSON.stringify(import.meta.url)});` +
    `console.log(JSON.stringify(await runBenches(['pptx'], () => {})));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, [MEMORY_ONLY]: '1' },
    encoding: 'utf8',
  });
  const [row] = JSON.parse(answer) as Row[];
  if (!row) throw new Error('the measuring process gave no figure');
  return row;
}
