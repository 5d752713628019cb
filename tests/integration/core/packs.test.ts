import { cp, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeProblem } from '@core/packs/describe-problem';
import { loadAllPacks, loadPacks, MOST_PACKS } from '@core/packs/load-packs';
import { LARGEST_PACK_FILE } from '@core/packs/read-pack-file';
import { PROBLEM_CODES } from '@shared/content/problem';
import { createTranslator } from '@shared/i18n/translator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const BUILT_IN = join(import.meta.dirname, '../../../resources/packs');
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lederspeil-packs-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** A copy of the built-in pack under an id of its own. */
async function addPack(name: string): Promise<string> {
  const folder = join(dir, name);
  await cp(join(BUILT_IN, 'success-profile'), folder, { recursive: true });
  await edit(join(folder, 'pack.json'), (text) => text.replace('"id": "success-profile"', `"id": "${name}"`));
  return folder;
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

const lineOf = async (path: string, part: string) =>
  (await readFile(path, 'utf8')).split('\n').findIndex((line) => line.includes(part)) + 1;

const problems = async () =>
  (await loadPacks(dir)).problems.map(({ code, pack, file, line }) => ({ code, pack, file, line }));

describe('loadPacks', () => {
  it('loads what is sound, in the order of the names', async () => {
    await addPack('b-pack');
    await addPack('a-pack');
    const { packs, problems } = await loadPacks(dir);
    expect(packs.map(({ structure }) => structure.id)).toEqual(['a-pack', 'b-pack']);
    expect(problems).toEqual([]);
  });

  it('refuses a broken pack by name, file and line, and loads the others', async () => {
    const broken = await addPack('broken');
    await addPack('sound');
    await edit(join(broken, 'nn.json'), (text) => text.replace('"phrase":', '"frase":'));
    const line = await lineOf(join(broken, 'nn.json'), '"frase":');
    const { packs, problems } = await loadPacks(dir);
    expect(packs.map(({ structure }) => structure.id)).toEqual(['sound']);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'field-unknown', pack: 'broken', file: 'nn.json', line }),
    );
  });

  it('refuses a pack without all five languages', async () => {
    await rm(join(await addPack('four'), 'da.json'));
    expect(await problems()).toEqual([{ code: 'file-missing', pack: 'four', file: 'da.json', line: null }]);
  });

  it('refuses JSON that breaks off, at the line', async () => {
    const path = join(await addPack('torn'), 'sv.json');
    await edit(path, (text) => text.replace('"scale": {', '"scale": {,'));
    expect(await problems()).toEqual([
      { code: 'json-syntax', pack: 'torn', file: 'sv.json', line: await lineOf(path, '"scale": {,') },
    ]);
  });

  it('refuses a key that stands twice, at the second', async () => {
    const path = join(await addPack('double'), 'en.json');
    await edit(path, (text) => text.replace('"scale": {', '"lang": "en",\n  "scale": {'));
    const lines = (await readFile(path, 'utf8')).split('\n');
    const second = lines.findLastIndex((line) => line.includes('"lang": "en"')) + 1;
    expect(await problems()).toEqual([{ code: 'json-duplicate', pack: 'double', file: 'en.json', line: second }]);
  });

  it('refuses a second pack with the same id, at the id', async () => {
    await addPack('first');
    const second = await addPack('second');
    await edit(join(second, 'pack.json'), (text) => text.replace('"id": "second"', '"id": "first"'));
    expect(await problems()).toEqual([{ code: 'pack-id-taken', pack: 'second', file: 'pack.json', line: 4 }]);
  });

  it('reads files with a byte order mark, and refuses other encodings', async () => {
    const folder = await addPack('encoded');
    await edit(join(folder, 'sv.json'), (text) => `\ufeff${text}`);
    expect(await problems()).toEqual([]);
    await writeFile(join(folder, 'nb.json'), Buffer.from(await readFile(join(folder, 'nb.json'), 'utf8'), 'latin1'));
    expect(await problems()).toEqual([{ code: 'not-utf8', pack: 'encoded', file: 'nb.json', line: null }]);
  });

  it('does not read what is too large, is a link, or is no file', async () => {
    const large = await addPack('large');
    await truncate(join(large, 'en.json'), LARGEST_PACK_FILE + 1);
    const linked = await addPack('linked');
    await rm(join(linked, 'sv.json'));
    await writeFile(join(dir, 'secret.json'), '{}');
    await symlink(join(dir, 'secret.json'), join(linked, 'sv.json'));
    await symlink(join(BUILT_IN, 'success-profile'), join(dir, 'whole'), 'junction');
    const odd = await addPack('odd');
    await rm(join(odd, 'da.json'));
    await mkdir(join(odd, 'da.json'));
    expect(await problems()).toEqual([
      { code: 'file-too-large', pack: 'large', file: 'en.json', line: null },
      { code: 'file-is-link', pack: 'linked', file: 'sv.json', line: null },
      { code: 'file-unreadable', pack: 'odd', file: 'da.json', line: null },
      { code: 'file-is-link', pack: 'whole', file: '', line: null },
    ]);
  });

  it('reads no more folders than it says', async () => {
    for (let index = 0; index < MOST_PACKS + 2; index++) await mkdir(join(dir, `p${String(index).padStart(3, '0')}`));
    const found = await problems();
    expect(found.filter(({ code }) => code === 'too-many-packs')).toHaveLength(2);
    expect(found).toHaveLength(MOST_PACKS * 6 + 2);
  });

  it('finds nothing where there is no folder', async () => {
    expect(await loadPacks(join(dir, 'nowhere'))).toEqual({ packs: [], problems: [] });
  });

  it('lets warnings pass', async () => {
    const path = join(await addPack('wordy'), 'sv.json');
    await edit(path, (text) =>
      text.replace('"name": "Ödmjuk"', '"name": "Ödmjuk och nyfiken på vad alla andra kan och vet"'),
    );
    expect(await problems()).toEqual([]);
  });
});

describe('loadAllPacks', () => {
  it("puts the built-in packs first, and keeps their ids from the owner's", async () => {
    await addPack('ours');
    await cp(join(BUILT_IN, 'success-profile'), join(dir, 'copy'), { recursive: true });
    const { packs, problems } = await loadAllPacks(BUILT_IN, dir);
    expect(packs.map(({ structure }) => structure.id).at(-1)).toBe('ours');
    expect(packs.filter(({ structure }) => structure.id === 'success-profile')).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'pack-id-taken', pack: 'copy', line: 4 }]);
  });
});

describe('describeProblem', () => {
  it.each(['sv', 'en'] as const)('has a sentence in %s for each thing that can be wrong', async (language) => {
    const { t } = await createTranslator(language);
    const values = {
      key: 'k',
      version: 2,
      field: 'f',
      most: 5,
      expected: 'string',
      language: 'nb',
      id: 'i',
      count: 2,
      length: 9,
    };
    for (const code of PROBLEM_CODES) {
      const described = describeProblem(
        { code, level: 'error', file: 'sv.json', path: [], values, pack: 'p', line: 3 },
        t,
      );
      expect(described).toMatchObject({ pack: 'p', file: 'sv.json', line: 3 });
      expect(described.message, code).not.toMatch(/errors\.|\{\{|undefined/);
      expect(described.message, code).toMatch(/[.?]$/);
    }
  });
});
