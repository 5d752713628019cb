import { join } from 'node:path';
import { defaultDataDir } from '@core/data-dir';
import { app } from 'electron';
import { openDesktop } from './desktop';
import { claimProfile } from './instance';
import { readLaunch } from './launch';
import { registerAppScheme } from './protocol';

const out = join(import.meta.dirname, '..');
const folders = {
  rendererDir: join(out, 'renderer'),
  preload: join(out, 'preload', 'index.cjs'),
  resourcesDir: join(out, '..', 'resources'),
};
const launch = readLaunch(process.argv, {
  current: process.cwd(),
  data: defaultDataDir(),
  settings: app.getPath('appData'),
});

registerAppScheme();
// Electron is ready only when this module has run to its end, so it must not wait for that here.
if (claimProfile(launch)) void app.whenReady().then(() => openDesktop(launch, folders));
else app.quit();
