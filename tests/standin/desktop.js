import { EventEmitter } from 'node:events';
import { unsupported } from './state.js';

const unscripted = (name) => async () =>
  unsupported(`dialog.${name} without a script: the test replaces it through electronApp.evaluate`);

export const dialog = {
  showSaveDialog: unscripted('showSaveDialog'),
  showOpenDialog: unscripted('showOpenDialog'),
  showMessageBox: unscripted('showMessageBox'),
  /** A box that would wait for a press; here it is text for whoever started the program. */
  showErrorBox: (title, content) => process.stderr.write(`${title}\n${content}\n`),
};

export const shell = {
  openPath: async (path) => {
    process.stderr.write(`shell.openPath: ${path}\n`);
    return '';
  },
  openExternal: (url) => unsupported(`shell.openExternal(${url})`),
};

export const nativeTheme = Object.assign(new EventEmitter(), { themeSource: 'system', shouldUseDarkColors: false });
