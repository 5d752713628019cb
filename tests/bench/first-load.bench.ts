import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { judged, type Row } from './row';

const OUT = resolve('out/renderer');

/** What the browser loads before the first screen: the entry, what it imports statically, Start, and one language. */
export async function benchFirstLoad(): Promise<Row[]> {
  const html = readFileSync(join(OUT, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].flatMap((match) => match[1] ?? []);
  const first = new Set<string>();
  for (const entry of entries) follow(entry, first);
  const messages = largestChunk(/^(sv|nb|nn|da|en|messages)[-.]/, first);
  const sizes = [...first, ...messages].map((file) => gzipSync(readFileSync(join(OUT, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return [judged({ name: 'first-load JavaScript, gzip', value: total, unit: 'kB', limit: 170 })];
}

function follow(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  const code = readFileSync(join(OUT, file), 'utf8');
  for (const match of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) follow(`assets/${match[1]}`, seen);
}

/** The heaviest of the chunks that load by choice of language. */
function largestChunk(pattern: RegExp, counted: Set<string>): string[] {
  const sized = readdirSync(join(OUT, 'assets'))
    .filter((name) => name.endsWith('.js') && pattern.test(name) && !counted.has(`assets/${name}`))
    .map((name) => ({ file: `assets/${name}`, size: gzipSync(readFileSync(join(OUT, 'assets', name))).length }))
    .sort((a, b) => b.size - a.size);
  return sized.slice(0, 1).map(({ file }) => file);
}
