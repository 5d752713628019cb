import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from '@core/store/file-system';
import { nodeFileSystem } from '@core/store/node-file-system';
import { ok } from '@shared/api/result';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeExported } from '../../../../electron/main/write-exported';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lederspeil-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('new');
const refusal = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('writeExported', () => {
  it('writes the file and leaves nothing else behind', async () => {
    expect(await writeExported(join(folder, 'a b å.pdf'), bytes)).toEqual(ok({}));
    expect(readdirSync(folder)).toEqual(['a b å.pdf']);
    expect(readFileSync(join(folder, 'a b å.pdf'), 'utf8')).toBe('new');
  });

  it('replaces a file that the user has agreed to replace', async () => {
    writeFileSync(join(folder, 'deck.pptx'), 'old');
    await writeExported(join(folder, 'deck.pptx'), bytes);
    expect(readFileSync(join(folder, 'deck.pptx'), 'utf8')).toBe('new');
  });

  it.each([
    ['the disk is full', { write: refusal('ENOSPC') }, 'disk-full'],
    ['the disk fails', { sync: refusal('EIO') }, 'disk-error'],
  ])('leaves the old file as it was when %s', async (_, fault, code) => {
    const path = join(folder, 'deck.pptx');
    writeFileSync(path, 'old');
    const files: FileSystem = {
      ...nodeFileSystem,
      async open(at, mode) {
        const file = await nodeFileSystem.open(at, mode);
        return { ...file, ...fault };
      },
    };
    expect(await writeExported(path, bytes, files)).toMatchObject({ ok: false, error: { code } });
    expect(readdirSync(folder)).toEqual(['deck.pptx']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('says so when the folder can not be written to', async () => {
    const files: FileSystem = { ...nodeFileSystem, open: refusal('EACCES') };
    const result = await writeExported(join(folder, 'x.csv'), bytes, files);
    expect(result).toMatchObject({ ok: false, error: { code: 'folder-read-only' } });
  });

  it('says so when the folder is gone', async () => {
    const result = await writeExported(join(folder, 'gone', 'x.csv'), bytes);
    expect(result).toMatchObject({ ok: false, error: { code: 'disk-error', detail: { reason: 'ENOENT' } } });
  });
});
