import { extname, join } from 'node:path';
import type { ExportedFile } from '@core/platform';
import type { Delivery } from '@shared/api/contract';
import { ok, type Result } from '@shared/api/result';
import { app, type BrowserWindow, dialog } from 'electron';
import { writeExported } from './write-exported';

/** Asks where an exported file should go, in Documents unless the user goes elsewhere, and writes it there. */
export async function deliver(file: ExportedFile, window: BrowserWindow | null): Promise<Result<Delivery>> {
  const extension = extname(file.name).slice(1);
  const options = {
    defaultPath: join(app.getPath('documents'), file.name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const chosen = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options);
  if (chosen.canceled || !chosen.filePath) return ok({ kind: 'cancelled' });

  const written = await writeExported(chosen.filePath, file.bytes);
  return written.ok ? ok({ kind: 'saved', path: chosen.filePath }) : written;
}
