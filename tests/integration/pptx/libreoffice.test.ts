import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writePptx } from '@core/export/pptx';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleDeck } from '../../unit/electron/core/export/pptx/sample-deck';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'lederspeil-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasLibreOffice)('in LibreOffice (skipped where it is not installed)', () => {
  test('a deck shows a page for each slide', async () => {
    writeFileSync(join(folder, 'deck.pptx'), await writePptx(sampleDeck()));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')];
    execFileSync('soffice', args, { stdio: 'ignore' });
    const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(6);
  });
});
