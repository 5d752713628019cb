import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimInstance } from './instance-lock.js';
import { hasSwitch, state, switchValue, unsupported } from './state.js';
import { allWindows } from './windows.js';

class App extends EventEmitter {
  isPackaged = false;
  commandLine = { hasSwitch, getSwitchValue: switchValue, appendSwitch() {} };
  /** Set at boot: closes the browser. */
  closeBrowser = async () => {};
  #paths = new Map();
  #becomeReady;
  #whenReady = new Promise((resolve) => {
    this.#becomeReady = resolve;
  });

  whenReady = () => this.#whenReady;
  isReady = () => state.ready;
  getName = () => state.pkg.productName ?? state.pkg.name;
  getVersion = () => state.pkg.version;
  getAppPath = () => state.appPath;
  getLocale = () => switchValue('lang') || process.env.STANDIN_LOCALE || 'en-US';
  getPreferredSystemLanguages = () => [process.env.STANDIN_LOCALE || 'en-US'];

  getPath(name) {
    const settings = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
    const profile = switchValue('user-data-dir') || join(settings, this.getName());
    const known = {
      home: homedir(),
      appData: settings,
      userData: profile,
      sessionData: profile,
      temp: tmpdir(),
      documents: join(homedir(), 'Documents'),
      downloads: join(homedir(), 'Downloads'),
      exe: process.execPath,
    };
    return this.#paths.get(name) ?? known[name] ?? unsupported(`app.getPath('${name}')`);
  }

  setPath(name, path) {
    if (!existsSync(path)) throw new Error(`app.setPath: ${path} does not exist`);
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(data) {
    return claimInstance(this, this.getPath('userData'), data);
  }

  /** At boot, once the app's main module has run to its end. */
  announceReady() {
    state.ready = true;
    this.#becomeReady();
    this.emit('ready', {}, {});
  }

  /** As Electron does it: before-quit, then every window is asked, then will-quit; each may call it off. */
  quit() {
    if (state.quitting) return;
    state.quitting = true;
    const isCalledOff = () => {
      state.quitting = false;
    };
    if (this.#isPrevented('before-quit')) return isCalledOff();
    for (const window of allWindows()) {
      window.close();
      if (!window.isDestroyed()) return isCalledOff();
    }
    if (this.#isPrevented('will-quit')) return isCalledOff();
    this.exit(0);
  }

  exit(code = 0) {
    state.quitting = true;
    this.emit('quit', {}, code);
    void this.closeBrowser().then(() => process.exit(code));
  }

  #isPrevented(name) {
    let prevented = false;
    this.emit(name, {
      preventDefault() {
        prevented = true;
      },
    });
    return prevented;
  }
}

export const app = new App();
