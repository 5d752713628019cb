import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCK = 'SingletonLock.standin';
const CALL = /^second-\d+\.standin$/;

/** One instance a profile. A second one leaves the first a note and gets false. */
export function claimInstance(app, profile, data) {
  mkdirSync(profile, { recursive: true });
  const lock = join(profile, LOCK);
  if (isHeld(lock)) {
    const note = { argv: process.argv, cwd: process.cwd(), data };
    writeFileSync(join(profile, `second-${process.pid}.standin`), JSON.stringify(note));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  process.on('exit', () => rmSync(lock, { force: true }));
  watch(profile, (_, name) => {
    if (!name || !CALL.test(name)) return;
    const note = takeNote(join(profile, name));
    if (note) app.emit('second-instance', {}, note.argv, note.cwd, note.data);
  }).unref();
  return true;
}

function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

function takeNote(path) {
  try {
    const note = JSON.parse(readFileSync(path, 'utf8'));
    rmSync(path);
    return note;
  } catch {
    return null;
  }
}
