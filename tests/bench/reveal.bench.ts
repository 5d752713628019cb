import { renderDeckHtml } from '@core/export/reveal/deck-html';
import { makeBenchDeck } from './bench-deck';
import { judged, medianTime, type Row } from './row';

/** The offline HTML deck: time, and weight beyond its content. */
export async function benchReveal(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const slides of [20, 100, 300]) {
    const deck = makeBenchDeck(slides);
    const time = await medianTime(7, () => renderDeckHtml(deck));
    const row: Row = { name: `reveal deck, ${slides} slides`, value: time, unit: 'ms' };
    rows.push(slides === 300 ? judged({ ...row, limit: 30 }) : row);
  }
  const weight = async (slides: number) => Buffer.byteLength(await renderDeckHtml(makeBenchDeck(slides))) / 1000;
  const empty = await weight(0);
  rows.push(judged({ name: 'reveal deck without slides', value: empty, unit: 'kB', limit: 300 }));
  rows.push({ name: 'reveal deck, 300 slides, content alone', value: (await weight(300)) - empty, unit: 'kB' });
  return rows;
}
