import { EventEmitter } from 'node:events';
import { toWeb } from './address.js';
import { app } from './app.js';
import { newPage } from './browser.js';
import { WebContents } from './contents.js';
import { ipcMain } from './ipc-main.js';
import { bridgePage } from './page-bridge.js';
import { followPopups } from './popups.js';
import { state, unsupported } from './state.js';
import { addWindow, allWindows, announceWindow, removeWindow } from './windows.js';

const SECURE = { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true };

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => allWindows();
  static getFocusedWindow = () => allWindows().at(-1) ?? null;
  static fromWebContents = (contents) => contents?.hostWindow ?? null;

  #destroyed = false;
  #visible;
  #title;
  #size;
  #send = async () => {};

  /** `page`, for the stand-in alone, is the page of a window that a page has opened. */
  constructor(options = {}, page = undefined) {
    super();
    if (!state.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    this.webPreferences = { ...SECURE, ...options.webPreferences };
    for (const [name, value] of Object.entries(SECURE)) {
      if (this.webPreferences[name] !== value) unsupported(`a window with ${name} ${this.webPreferences[name]}`);
    }
    this.#visible = options.show !== false;
    this.#title = options.title ?? app.getName();
    this.#size = { width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new WebContents(this);
    addWindow(this);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
    this.opened = this.#open(page);
  }

  async #open(page) {
    this.page = page ?? (await newPage());
    announceWindow();
    this.page.on('close', () => this.#end());
    const cdp = await this.page.context().newCDPSession(this.page);
    this.targetId = (await cdp.send('Target.getTargetInfo')).targetInfo.targetId;
    if (!page) this.#send = await bridgePage(cdp, this.webPreferences.preload, (message) => this.#receive(message));
    followPopups(this, cdp, (options, child) => new BrowserWindow(options, child));
    if (!page) await this.page.setViewportSize(this.#size);
  }

  async #receive(message) {
    if (message.kind === 'preload-error') {
      process.stderr.write(`preload failed: ${message.message}\n`);
      this.webContents.emit('preload-error', {}, this.webPreferences.preload, new Error(message.message));
      return;
    }
    const answer = await ipcMain.receive(this.webContents, message);
    if (answer) await this.post(answer);
  }

  async post(message) {
    await this.opened;
    if (!this.#destroyed) await this.#send(message);
  }

  async loadURL(url) {
    await this.opened;
    this.loading = true;
    try {
      await this.page.goto(toWeb(url), { waitUntil: 'load' });
    } finally {
      this.loading = false;
    }
    this.webContents.emit('did-finish-load', {});
    this.emit('ready-to-show');
  }

  show() {
    this.#visible = true;
    this.emit('show');
  }

  hide() {
    this.#visible = false;
    this.emit('hide');
  }

  focus() {
    this.emit('focus');
  }

  isVisible = () => this.#visible;
  isMinimized = () => false;
  isDestroyed = () => this.#destroyed;
  getTitle = () => this.#title;

  close() {
    let prevented = false;
    this.emit('close', {
      preventDefault() {
        prevented = true;
      },
    });
    if (!prevented) this.destroy();
  }

  destroy() {
    this.#end();
    void this.page?.close().catch(() => {});
  }

  #end() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    removeWindow(this);
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (allWindows().length === 0 && !state.quitting) {
      if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
      else app.quit();
    }
  }
}
