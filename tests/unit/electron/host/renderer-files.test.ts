import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRendererFile } from '../../../../electron/host/renderer-files';

let outside: string;
let root: string;

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'lederspeil-files-'));
  root = join(outside, 'renderer');
  mkdirSync(join(root, 'assets', 'folder.js'), { recursive: true });
  writeFileSync(join(root, 'index.html'), 'app');
  writeFileSync(join(root, 'assets', 'app-1.js'), 'code');
  writeFileSync(join(root, 'notes.txt'), 'kept');
  writeFileSync(join(outside, 'secret.json'), 'secret');
  mkdirSync(join(outside, 'renderer-other'));
  writeFileSync(join(outside, 'renderer-other', 'secret.js'), 'secret');
  symlinkSync(join(outside, 'secret.json'), join(root, 'link.json'));
  symlinkSync(outside, join(root, 'assets', 'up'));
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));

describe('readRendererFile', () => {
  it.each(['/', '/index.html', '/%69ndex.html'])('gives the page at %s', async (path) => {
    const file = await readRendererFile(root, path);
    expect(new TextDecoder().decode(file?.bytes)).toBe('app');
    expect(file).toMatchObject({ mime: 'text/html; charset=utf-8', immutable: false });
  });

  it('gives what is named after its content as never growing old', async () => {
    expect(await readRendererFile(root, '/assets/app-1.js')).toMatchObject({
      mime: 'text/javascript; charset=utf-8',
      immutable: true,
    });
  });

  it.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/..%5csecret.json',
    '/../renderer-other/secret.js',
    '/link.json',
    '/assets/up/secret.json',
    '/assets/folder.js',
    '/assets',
    '/notes.txt',
    '/missing.js',
    '/index.html%00.js',
    '/%',
    '/%ff',
    '',
  ])('gives nothing for %s', async (path) => {
    expect(await readRendererFile(root, path)).toBe(null);
  });
});
