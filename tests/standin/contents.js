import { EventEmitter } from 'node:events';
import { originOf, toApp } from './address.js';
import { encode, refuseFunction } from './encoding.js';
import { session } from './session.js';

let lastId = 0;

/** The page in a window. */
export class WebContents extends EventEmitter {
  id = ++lastId;
  session = session.defaultSession;
  /** What the app answers to window.open; every window is allowed until it says otherwise, as in Electron. */
  openHandler = () => ({ action: 'allow' });
  #window;

  constructor(window) {
    super();
    this.#window = window;
    this.mainFrame = new MainFrame(window);
  }

  get hostWindow() {
    return this.#window;
  }

  getURL() {
    return this.mainFrame.url;
  }

  getLastWebPreferences() {
    return this.#window.webPreferences;
  }

  isDestroyed() {
    return this.#window.isDestroyed();
  }

  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }

  send(channel, ...parameters) {
    void this.#window.post({ kind: 'event', channel, parameters: encode(parameters, refuseFunction) });
  }

  async executeJavaScript(code) {
    return this.#window.page.evaluate(code);
  }

  async printToPDF(options = {}) {
    return this.#window.page.pdf({
      printBackground: options.printBackground ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
    });
  }

  close() {
    this.#window.close();
  }
}

/** Only main frames have a preload, so only they send messages. */
class MainFrame {
  parent = null;
  #window;

  constructor(window) {
    this.#window = window;
  }

  get url() {
    return toApp(this.#window.page?.url() ?? '');
  }

  get origin() {
    return originOf(this.url);
  }
}
