import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const CONFIGS = [
  'biome.json',
  'package.json',
  '.gitignore',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.shared.json',
];
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'lederspeil-arrows-'));
  for (const file of CONFIGS) copyFileSync(join(ROOT, file), join(house, file));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  spawnSync('git', ['init', '--quiet'], { cwd: house });
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
}

/** Runs one of the gate's tools on the small house; returns whether it is content, and what it said. */
function run(tool: string, ...args: string[]): { content: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', tool), args, {
    cwd: house,
    encoding: 'utf8',
  });
  return { content: status === 0, said: stdout + stderr };
}

const RIGHT = { 'shared/domain/a.ts': 'export const a = 1;\n' };
const WRONG: [string, Record<string, string>, string][] = [
  [
    'fs in shared',
    { 'shared/domain/b.ts': "import { readFileSync } from 'node:fs';\n\nexport const b = readFileSync;\n" },
    'shared is pure',
  ],
  [
    'domain reaching up to deck',
    { 'shared/domain/b.ts': "export { d } from '../deck/d';\n", 'shared/deck/d.ts': 'export const d = 1;\n' },
    'may import only itself',
  ],
  [
    'shared reaching out to the core',
    { 'shared/domain/b.ts': "export { c } from '@core/c';\n", 'electron/core/c.ts': 'export const c = 1;\n' },
    'shared imports only shared',
  ],
  ['electron in the core', { 'electron/core/b.ts': "export { app } from 'electron';\n" }, 'never imports electron'],
  [
    'the core knowing a door',
    { 'electron/core/b.ts': "export { h } from '../host/h';\n", 'electron/host/h.ts': 'export const h = 1;\n' },
    'knows no door',
  ],
  [
    'one feature importing another',
    {
      'renderer/features/start/b.ts': "export { c } from '../assess/c';\n",
      'renderer/features/assess/c.ts': 'export const c = 1;\n',
    },
    'never import one another',
  ],
  [
    "a feature's inner folder importing another feature",
    {
      'renderer/features/assess/team/b.ts': "export { r } from '../../results/r';\n",
      'renderer/features/results/r.ts': 'export const r = 1;\n',
    },
    'never import one another',
  ],
  [
    'schemas in the renderer',
    { 'renderer/features/start/b.ts': "export { z } from 'zod';\n" },
    'schemas stay in the core',
  ],
  [
    'a circle through an alias',
    {
      'renderer/ui/b.ts': "import { c } from '@ui/c';\n\nexport const b = () => c;\n",
      'renderer/ui/c.ts': "import { b } from '@ui/b';\n\nexport const c = () => b;\n",
    },
    'part of a cycle',
  ],
];

describe('the linter', () => {
  test('lets a right import pass', () => {
    write({ ...RIGHT, 'shared/content/b.ts': "export { a } from '../domain/a';\n" });
    expect(run('biome', 'lint', '.')).toMatchObject({ content: true });
  });
  test.each(WRONG)('stops %s', (_name, files, reason) => {
    write({ ...RIGHT, ...files });
    const { content, said } = run('biome', 'lint', '.');
    expect(content).toBe(false);
    expect(said).toContain(reason);
  });
});

describe("shared's own types", () => {
  test('are enough for pure code', () => {
    write(RIGHT);
    expect(run('tsc', '-p', 'tsconfig.shared.json')).toMatchObject({ content: true });
  });
  test.each([
    ['fs', "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;\n"],
    ['window', 'export const b = window.location;\n'],
    ['process', 'export const b = process.env;\n'],
  ])('know no %s', (name, text) => {
    write({ ...RIGHT, 'shared/domain/b.ts': text });
    const { content, said } = run('tsc', '-p', 'tsconfig.shared.json');
    expect(content).toBe(false);
    expect(said).toContain(name);
  });
});
