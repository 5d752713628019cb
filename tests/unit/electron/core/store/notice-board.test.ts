import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FaultyDisk } from './disks/faulty-disk';
import { codeOf, dataOf, makeFolder, openSample } from './samples';

const NEWER = '{"format":"lederspeil/plan","version":2,"data":{}}';
const kindsIn = (notices: { kind: string; file: string }[]) => notices.map(({ kind, file }) => `${kind} ${file}`);

test('a notice stays until it is dismissed, through restarts', async () => {
  const dir = await makeFolder();
  const store = await openSample(dir);
  await writeFile(join(dir, 'settings.json'), 'broken');
  await store.settings.read();
  await store.close();
  const second = await openSample(dir);
  const [notice] = second.notices();
  expect(notice?.kind).toBe('quarantined');
  dataOf(await second.dismissNotice(notice?.id ?? ''));
  expect(second.notices()).toEqual([]);
  await second.close();
  expect((await openSample(dir)).notices()).toEqual([]);
});

test('a dismissal that can not be saved is told, and the notice stays', async () => {
  const dir = await makeFolder();
  const disk = new FaultyDisk();
  const store = await openSample(dir, { files: disk.files });
  await writeFile(join(dir, 'settings.json'), 'broken');
  await store.settings.read();
  disk.refuse = ({ name }) => (name === 'file.sync' ? 'EIO' : null);
  expect(codeOf(await store.dismissNotice(store.notices()[0]?.id ?? ''))).toBe('disk-error');
  expect(store.notices().length).toBe(1);
});

test('a notice that can not be saved is told all the same', async () => {
  const dir = await makeFolder();
  const disk = new FaultyDisk();
  const store = await openSample(dir, { files: disk.files });
  await writeFile(join(dir, 'plan.json'), NEWER);
  disk.refuse = ({ path }) => (path.includes('notices') ? 'ENOSPC' : null);
  await store.plan.read();
  expect(kindsIn(store.notices())).toEqual(['newer-file plan.json']);
});

test('what lasts is told again at the next start, not after being dismissed in this one', async () => {
  const dir = await makeFolder();
  const store = await openSample(dir);
  await writeFile(join(dir, 'plan.json'), NEWER);
  await store.plan.read();
  await store.plan.read();
  expect(store.notices().length).toBe(1);
  await store.dismissNotice(store.notices()[0]?.id ?? '');
  await store.plan.read();
  expect(store.notices()).toEqual([]);
  await store.close();
  const again = await openSample(dir);
  await again.plan.read();
  expect(again.notices().length).toBe(1);
});

test('a damaged notice file is told of like any other, and the telling is kept', async () => {
  const dir = await makeFolder();
  await writeFile(join(dir, 'notices.json'), '\0\0\0');
  const store = await openSample(dir);
  expect(kindsIn(store.notices())).toEqual(['quarantined notices.json']);
  await store.close();
  expect(kindsIn((await openSample(dir)).notices())).toEqual(['quarantined notices.json']);
});

test('a notice file of a later version stays as it is', async () => {
  const dir = await makeFolder();
  const text = '{"format":"lederspeil/notices","version":2,"data":{}}';
  await writeFile(join(dir, 'notices.json'), text);
  await writeFile(join(dir, 'settings.json'), 'broken');
  const store = await openSample(dir);
  await store.settings.read();
  expect(kindsIn(store.notices())).toEqual(['newer-file notices.json', 'quarantined settings.json']);
  expect(await readFile(join(dir, 'notices.json'), 'utf8')).toBe(text);
});
