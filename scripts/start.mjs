/* global console, process */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ROOT } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { runKit } from './run-kit.mjs';

const USAGE = `Usage: npm start -- [options]

  --data <folder>    folder with the data
  --lang <language>  sv, nb, nn, da or en
  --loopback         open the app in the browser, also where Electron is installed
  --no-open          in the browser: only show the address`;

const flags = readFlags();
const both = ['data', 'lang'].filter((name) => flags[name]).map((name) => `--${name}=${flags[name]}`);
const electron = flags.loopback ? null : electronBinary();

if (electron) {
  ensureBuilt();
  endWithNpm();
  runElectron(electron, [ROOT, ...both]);
} else {
  if (!flags.loopback) console.log('No Electron binary is installed, so the app opens in the browser instead.');
  await runKit(['serve', ...both, ...(flags['no-open'] ? ['--no-open'] : [])]);
}

function readFlags() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        lang: { type: 'string' },
        loopback: { type: 'boolean' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    return process.exit(2);
  }
}

/**
 * The installed Electron, or null. The package's own entry would download it when it is missing, so its files are read
 * instead: `path.txt` names the executable under `dist`.
 */
function electronBinary() {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const named = join(folder, 'path.txt');
  const executable = existsSync(named) ? readFileSync(named, 'utf8') : 'electron';
  const binary = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), executable);
  return existsSync(binary) ? binary : null;
}

/** Electron ends as it is told to: signals are passed on, and its exit code becomes ours. */
function runElectron(binary, args) {
  const child = spawn(binary, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`Electron could not be started: ${error.message}. Try "npm start -- --loopback".`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
