import type { Translate } from '@shared/i18n/translator';
import { type BrowserWindow, dialog } from 'electron';

const STAY = 0;
const LEAVE = 1;

/** The page holds on to the window while an answer could not be saved; the user decides, and staying is the safe answer. */
export function askBeforeLosing(window: BrowserWindow, t: Translate): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const chosen = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: t('app.unsaved.title'),
      detail: t('app.unsaved.detail'),
      buttons: [t('app.unsaved.stay'), t('app.unsaved.leave')],
      defaultId: STAY,
      cancelId: STAY,
      noLink: true,
    });
    if (chosen === LEAVE) event.preventDefault();
  });
}
