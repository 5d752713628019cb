import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, listBrowserPaths } from '@core/export/find-browser';
import { describe, expect, it } from 'vitest';

describe('listBrowserPaths', () => {
  it('looks first where CHROMIUM_PATH says', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const paths = listBrowserPaths({ platform, env: { CHROMIUM_PATH: '/opt/mine' }, home: '/home/ida' });
      expect(paths[0]).toBe('/opt/mine');
    }
  });

  it('knows Edge on Windows, which is always there', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(listBrowserPaths({ platform: 'win32', env, home: 'C:\\Users\\ida' })).toContain(
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });

  it("looks among a Mac user's own apps too", () => {
    expect(listBrowserPaths({ platform: 'darwin', env: {}, home: '/Users/ida' })).toContain(
      '/Users/ida/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('never runs what lies in the folder one happens to be in', () => {
    const paths = listBrowserPaths({ platform: 'linux', env: { PATH: '.::bin:/usr/bin' }, home: '/home/ida' });
    expect(paths.every((path) => path.startsWith('/'))).toBe(true);
    expect(paths).toContain('/usr/bin/chromium');
  });
});

describe('findBrowser', () => {
  it.skipIf(process.platform === 'win32')('passes over what is there but may not be run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lederspeil-browser-'));
    writeFileSync(join(folder, 'chromium'), '', { mode: 0o644 });
    const machine = { platform: 'linux' as const, env: { PATH: folder }, home: '/nowhere' };
    expect(await findBrowser(machine)).not.toBe(join(folder, 'chromium'));
    writeFileSync(join(folder, 'google-chrome'), '', { mode: 0o755 });
    expect(await findBrowser(machine)).toBe(join(folder, 'google-chrome'));
  });
});
