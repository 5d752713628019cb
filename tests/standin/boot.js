import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { closeBrowser, openBrowser } from './browser.js';
import { app } from './electron.js';
import { state } from './state.js';

const args = process.argv.slice(2);
const appPath = resolve(args.find((argument) => !argument.startsWith('-')) ?? '.');
const pkg = JSON.parse(readFileSync(resolve(appPath, 'package.json'), 'utf8'));
Object.assign(state, { appPath, pkg, args });
process.argv = [process.argv[0], appPath, ...args.filter((argument) => resolve(argument) !== appPath)];

app.closeBrowser = closeBrowser;
// Tells Playwright where to attach. Only now, because it asks for `electron` at once.
if (args.some((argument) => argument.startsWith('--inspect'))) inspector.open(0, '127.0.0.1');
await openBrowser();
// As in Electron, the app is ready only once its main module has run to its end.
await import(pathToFileURL(resolve(appPath, pkg.main)).href);
if (!state.quitting) app.announceReady();
