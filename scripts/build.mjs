/* global console, process */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

const SOURCES = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json'];
const BUILT = ['out/main/index.js', 'out/main/kit.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/** Builds the program unless what is built is newer than every source. Ends the process when it can't be built. */
export function ensureBuilt() {
  if (isFresh()) return;
  console.error('Building the program, once …');
  const bin = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const build = spawnSync(process.execPath, [bin, 'build', '--logLevel', 'warn'], { cwd: ROOT, encoding: 'utf8' });
  if (build.status === 0) return;
  console.error(
    `${build.stdout ?? ''}${build.stderr ?? ''}The program could not be built. Run "npm ci" and try again.`,
  );
  process.exit(1);
}

function isFresh() {
  const built = BUILT.map((path) => changedAt(join(ROOT, path)));
  const newest = Math.max(...SOURCES.map((path) => newestIn(join(ROOT, path))));
  return Math.min(...built) > newest;
}

/** When the newest file in a folder, or a file itself, was changed; in milliseconds. */
function newestIn(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
