import { mkdirSync } from 'node:fs';
import { app } from 'electron';
import type { Launch } from './launch';

/**
 * Gives the program its profile and makes sure that nobody else runs on it. False when another instance does: that one
 * has been told to come to the front. Only before the app is ready.
 */
export function claimProfile({ profileDir }: Launch): boolean {
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    mkdirSync(profileDir, { recursive: true });
    app.setPath('userData', profileDir);
  }
  return app.requestSingleInstanceLock();
}
