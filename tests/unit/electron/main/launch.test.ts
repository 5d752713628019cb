import { describe, expect, it } from 'vitest';
import { readLaunch } from '../../../../electron/main/launch';

const folders = { current: '/home/ada', data: '/home/ada/.local/share/lederspeil', settings: '/home/ada/.config' };
const read = (...args: string[]) => readLaunch(['/usr/bin/electron', '/opt/app', ...args], folders);

describe('readLaunch', () => {
  it('opens the usual data folder in the language of the system', () => {
    expect(read()).toMatchObject({ dataDir: folders.data, locale: null });
  });

  it.each([[['--data', 'mine']], [['--data=mine']], [['--data=/home/ada/mine']]])(
    'takes the data folder from %s',
    (args) => {
      expect(read(...args).dataDir).toBe('/home/ada/mine');
    },
  );

  it('takes a language, and leaves what belongs to Chromium alone', () => {
    const launch = read('--no-sandbox', '--lang=nn', '--remote-debugging-port=0', '--inspect');
    expect(launch).toMatchObject({ dataDir: folders.data, locale: 'nn' });
  });

  it('keeps Chromium out of the data, with a profile for each data folder', () => {
    const usual = read();
    const other = read('--data=/home/ada/mine');
    expect(usual.profileDir.startsWith('/home/ada/.config/Lederspeil Desktop/')).toBe(true);
    expect(other.profileDir).not.toBe(usual.profileDir);
    expect(read('--data=mine').profileDir).toBe(other.profileDir);
  });

  it('does without values that are missing', () => {
    expect(read('--data', '--lang')).toMatchObject({ locale: null });
  });
});
