import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeBundle } from '@core/bundle/decode-bundle';
import { Command, CommanderError } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { register as registerCheckPack } from '../../../electron/cli/commands/check-pack';
import { register as registerDeck } from '../../../electron/cli/commands/deck';
import { register as registerExport } from '../../../electron/cli/commands/export-data';
import { register as registerImport } from '../../../electron/cli/commands/import';
import { register as registerPacks } from '../../../electron/cli/commands/packs';
import { register as registerSample } from '../../../electron/cli/commands/sample';

const BUILT_IN = join(import.meta.dirname, '../../../resources/packs/success-profile');
const COMMANDS = [registerCheckPack, registerDeck, registerExport, registerImport, registerPacks, registerSample];
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lederspeil-cli-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  await rm(dir, { recursive: true, force: true });
});

/** Runs one command in this process, as the program's entry does. */
async function kit(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(text));
  const program = new Command('kit').exitOverride().configureOutput({ writeErr: (text) => err.push(text) });
  for (const register of COMMANDS) register(program);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  process.exitCode = 0;
  let code = 0;
  try {
    await program.parseAsync(['node', 'kit', ...args]);
    code = Number(process.exitCode);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = 2;
  }
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const at = (...parts: string[]) => join(dir, ...parts);

describe('kit packs', () => {
  it('lists what can be used and says what was refused', async () => {
    await mkdir(at('data', 'packs', 'ours'), { recursive: true });
    await writeFile(at('data', 'packs', 'ours', 'pack.json'), '{');
    const { code, out, err } = await kit('packs', '--data', at('data'), '--lang', 'sv');
    expect(code).toBe(0);
    expect(out).toContain('success-profile 1.1.0  Framgångsprofilen  (12 eller 36 påståenden)');
    expect(err).toContain(`${join('ours', 'pack.json')}:1`);
  });
});

describe('kit check-pack', () => {
  it('passes the built-in pack', async () => {
    expect(await kit('check-pack', BUILT_IN, '--lang', 'en')).toMatchObject({ code: 0, err: '' });
  });

  it('refuses an empty folder, and one that is not there', async () => {
    const empty = await kit('check-pack', dir, '--lang', 'en');
    expect(empty.code).toBe(1);
    expect(empty.err).toContain('pack.json');
    expect(empty.err).toContain('6 errors');
    expect((await kit('check-pack', at('nowhere'), '--lang', 'en')).code).toBe(1);
  });
});

describe('kit sample, import and export-data', () => {
  it('carry a made-up school into a data folder and out again', async () => {
    expect(await kit('sample', '--out', at('a.json'), '--lang', 'da', '--rounds', '3', '--seed', '5')).toMatchObject({
      code: 0,
      err: '',
    });
    const imported = await kit('import', at('a.json'), '--data', at('data'), '--lang', 'en');
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(imported.out).toContain('rounds 3, goals 5, decks 1. Already there: 0.');
    expect((await kit('export-data', '--data', at('data'), '--out', at('b.json'))).code).toBe(0);
    const [first, second] = await Promise.all(['a.json', 'b.json'].map((name) => readFile(at(name), 'utf8')));
    const before = decodeBundle(first ?? '');
    const after = decodeBundle(second ?? '');
    if (!before.ok || !after.ok) throw new Error('two bundles');
    expect(after.data.data).toEqual(before.data.data);
  });

  it('write a school with every instrument, and nothing of a team that is answering', async () => {
    expect(await kit('sample', '--out', at('a.json'), '--lang', 'nn')).toMatchObject({ code: 0, err: '' });
    const bundle = decodeBundle(await readFile(at('a.json'), 'utf8'));
    if (!bundle.ok) throw new Error(bundle.error.code);
    const { rounds } = bundle.data.data;
    expect(new Set(rounds.map(({ packId }) => packId)).size).toBe(7);
    const teams = rounds.flatMap(({ team }) => (team ? [[team.state, team.count]] : []));
    expect(teams).toEqual([
      ['collecting', 0],
      ['closed', 7],
      ['closed', 6],
    ]);
  });

  it('say what is wrong with a file, in the language asked for', async () => {
    await writeFile(at('other.json'), '{"hello": true}');
    const { code, err } = await kit('import', at('other.json'), '--data', at('data'), '--lang', 'sv');
    expect(code).toBe(1);
    expect(err).toContain('inte sparad av det här programmet');
    expect(err).toContain(at('other.json'));
    const missing = await kit('import', at('gone.json'), '--data', at('data'), '--lang', 'en');
    expect(missing).toMatchObject({ code: 1 });
    expect(missing.err).toContain(at('gone.json'));
  });

  it('leave the old file, and no other, where the new one cannot be written', async () => {
    await mkdir(at('in-the-way.json'));
    expect((await kit('sample', '--out', at('in-the-way.json'), '--lang', 'en')).code).toBe(1);
    expect(await readdir(dir)).toEqual(['in-the-way.json']);
    expect((await kit('sample', '--out', at('no', 'such', 'a.json'), '--lang', 'en')).code).toBe(1);
  });

  it.each([
    ['sample'],
    ['sample', '--out', 'x', '--rounds', 'many'],
    ['sample', '--out', 'x', '--rounds', '20001'],
    ['sample', '--out', 'x', '--lang', 'fi'],
    ['import'],
    ['deck', '--bundle', 'a', '--preset', 'my-profile', '--format', 'odp', '--out', 'x'],
    ['deck', '--bundle', 'a', '--data', 'b', '--preset', 'my-profile', '--format', 'pdf', '--out', 'x'],
    ['deck', '--preset', 'my-profile', '--format', 'pdf', '--out', 'x'],
    ['deck', '--bundle', 'a', '--preset', 'my-profile', '--format', 'pdf', '--with', 'secrets', '--out', 'x'],
  ])('end with 2 when they are used wrongly: %j', async (...args) => {
    expect((await kit(...args)).code).toBe(2);
  });
});

describe('kit deck', () => {
  it('makes slides of a bundle or a data folder, with what is asked for and nothing else', async () => {
    await kit('sample', '--out', at('a.json'), '--lang', 'sv');
    await kit('import', at('a.json'), '--data', at('data'));
    const deck = (...args: string[]) => kit('deck', '--preset', 'my-profile', '--lang', 'sv', ...args);
    expect(await deck('--bundle', at('a.json'), '--format', 'reveal', '--out', at('a.html'))).toMatchObject({
      code: 0,
      err: '',
    });
    expect(await deck('--data', at('data'), '--format', 'reveal', '--out', at('b.html'))).toMatchObject({
      code: 0,
      err: '',
    });
    expect(await readFile(at('a.html'), 'utf8')).toBe(await readFile(at('b.html'), 'utf8'));
    await deck('--bundle', at('a.json'), '--format', 'reveal', '--with', 'notes,speaker-notes', '--out', at('c.html'));
    const [bare, full] = await Promise.all(['a.html', 'c.html'].map((name) => readFile(at(name), 'utf8')));
    expect(bare).not.toContain('Ylva sa');
    expect(bare).not.toContain('openSpeakerView =');
    expect(full).toContain('Mina anteckningar');
    expect(full).toContain('openSpeakerView =');
    await deck('--bundle', at('a.json'), '--format', 'pptx', '--out', at('a.pptx'));
    expect((await readFile(at('a.pptx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('has nothing to show of a school that has answered nothing', async () => {
    await kit('sample', '--out', at('a.json'), '--rounds', '0');
    const { code, err } = await kit(
      'deck',
      '--bundle',
      at('a.json'),
      '--preset',
      'my-profile',
      '--format',
      'pptx',
      '--lang',
      'en',
      '--out',
      at('x'),
    );
    expect(code).toBe(1);
    expect(err).toContain('No slide is left to show');
  });
});
