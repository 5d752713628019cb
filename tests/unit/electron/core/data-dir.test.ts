import { defaultDataDir } from '@core/data-dir';
import { describe, expect, it } from 'vitest';

describe('defaultDataDir', () => {
  it.each([
    ['linux', {}, '/home/ida', '/home/ida/.local/share/lederspeil'],
    ['linux', { XDG_DATA_HOME: '/data/ida' }, '/home/ida', '/data/ida/lederspeil'],
    ['linux', { XDG_DATA_HOME: 'not/absolute' }, '/home/ida', '/home/ida/.local/share/lederspeil'],
    ['darwin', {}, '/Users/ida', '/Users/ida/Library/Application Support/Lederspeil'],
    [
      'win32',
      { APPDATA: 'C:\\Users\\ida\\AppData\\Roaming' },
      'C:\\Users\\ida',
      'C:\\Users\\ida\\AppData\\Roaming\\Lederspeil',
    ],
    ['win32', {}, 'C:\\Users\\ida', 'C:\\Users\\ida\\AppData\\Roaming\\Lederspeil'],
  ] as const)('on %s with %j', (platform, env, home, expected) => {
    expect(defaultDataDir({ platform, env, home })).toBe(expected);
  });

  it('goes where LEDERSPEIL_DATA says', () => {
    expect(defaultDataDir({ platform: 'darwin', env: { LEDERSPEIL_DATA: '/usb/kit' }, home: '/Users/ida' })).toBe(
      '/usb/kit',
    );
  });
});
