/* global process */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ROOT } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';

/** Runs the command line in this very process, so that signals reach it as they are; builds it first if it must. */
export async function runKit(args) {
  ensureBuilt();
  endWithNpm();
  const kit = join(ROOT, 'out', 'main', 'kit.js');
  process.argv = [process.execPath, kit, ...args];
  await import(pathToFileURL(kit).href);
}
