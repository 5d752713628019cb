/* global console, process */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const at = (path) => resolve(import.meta.dirname, '..', path);
process.chdir(at('.'));

await build({
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { alias: { '@shared': at('shared'), '@core': at('electron/core') } },
  build: { ssr: 'tests/bench/index.ts', outDir: 'out/bench', target: 'node20', minify: false },
});

const { runBenches } = await import(pathToFileURL(at('out/bench/index.js')).href);
const only = process.argv.slice(2);
const rows = await runBenches(only, (row) => console.log(formatRow(row)));

mkdirSync('bench-results', { recursive: true });
const file = `bench-results/${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.json`;
writeFileSync(file, `${JSON.stringify({ node: process.version, cpus: cpus().length, rows }, null, 2)}\n`);
console.log(`\nWritten to ${file}`);

function formatRow({ name, value, unit, peer, limit, met }) {
  const figure = (number) => `${number < 10 ? number.toFixed(2) : Math.round(number)} ${unit}`;
  const beside = peer ? `  (${peer.name}: ${figure(peer.value)})` : '';
  const verdict = limit === undefined ? '' : `  limit ${figure(limit)}: ${met ? 'met' : 'MISSED'}`;
  return `${name.padEnd(64)} ${figure(value).padStart(12)}${beside}${verdict}`;
}
