import { createKit, type Kit } from '@core/kit';
import { fail, type KitError, type Result } from '@shared/api/result';
import { chooseLanguage, type Language } from '@shared/domain/language';
import { Settings } from '@shared/domain/settings';
import { createTranslator } from '@shared/i18n/translator';
import { app, type BrowserWindow, Menu, session } from 'electron';
import { createPublished } from '../host/published';
import { openIpc } from './ipc';
import type { Launch } from './launch';
import { menuTemplate } from './menu';
import { createDesktopPlatform } from './platform';
import { serveAppScheme } from './protocol';
import { closeBeforeQuit, quitWithWindow } from './quit';
import { guardAllContents, guardSession } from './security';
import { showStartError } from './start-error';
import { askBeforeLosing } from './unsaved';
import { createMainWindow, loadApp, present } from './window';

export interface Folders {
  /** Of the built renderer, with `index.html`. */
  rendererDir: string;
  resourcesDir: string;
  /** The built preload. */
  preload: string;
}

/** Opens the desktop door. Says why and ends the program with code 1 when the data folder can't be opened. */
export async function openDesktop(launch: Launch, folders: Folders): Promise<void> {
  const language = chooseLanguage([...(launch.locale ? [launch.locale] : []), ...app.getPreferredSystemLanguages()]);
  const giveUp = async (error: KitError) => {
    await showStartError(error, launch.dataDir, language);
    app.exit(1);
  };
  try {
    const opened = await open(launch, folders, language);
    if (!opened.ok) await giveUp(opened.error);
  } catch {
    await giveUp(fail('unexpected').error);
  }
}

async function open({ dataDir }: Launch, folders: Folders, language: Language): Promise<Result<Kit>> {
  const published = createPublished();
  let window: BrowserWindow | null = null;
  guardAllContents();
  guardSession(session.defaultSession);
  serveAppScheme(folders.rendererDir, published);

  const opening = createKit({
    dataDir,
    platform: createDesktopPlatform(published, folders.resourcesDir, () => window),
  });
  closeBeforeQuit(async () => {
    const opened = await opening;
    if (opened.ok) await opened.data.close();
  });
  const kit = await opening;
  if (kit.ok) {
    window = createMainWindow(app.getName(), folders.preload);
    await openWindow(kit.data, window, language);
  }
  return kit;
}

async function openWindow(kit: Kit, window: BrowserWindow, language: Language): Promise<void> {
  const ipc = openIpc(kit, window, (method, result) => {
    if (method === 'settings.update') void showMenu(result);
  });
  const showMenu = async (settings: Result<unknown>) => {
    const { t } = await createTranslator(languageOf(settings) ?? language);
    const go = (path: string) => ipc.send({ type: 'go', path });
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, go, process.platform)));
  };

  const { t } = await createTranslator(language);
  askBeforeLosing(window, t);
  quitWithWindow(window, ipc);
  app.on('second-instance', () => present(window));
  await showMenu(await kit.dispatch('settings.read', {}));
  await loadApp(window, language);
}

function languageOf(settings: Result<unknown>): Language | null {
  return settings.ok ? Settings.parse(settings.data).language : null;
}
