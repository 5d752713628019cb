import { join } from 'node:path';
import { MOST_RECORDS } from '@core/bundle/bundle';
import { encodeBundle } from '@core/bundle/decode-bundle';
import { readPack } from '@core/packs/read-pack';
import { makeSample } from '@core/sample/make-sample';
import type { Language } from '@shared/domain/language';
import type { Command } from 'commander';
import { writeBytes } from '../files';
import { RESOURCES_DIR } from '../folders';
import { langOption, languageOf } from '../options';
import { parseCount } from '../parse-count';
import { reportError } from '../report-error';
import { reportUnwritable } from '../report-file';

interface SampleOptions {
  out: string;
  lang?: Language;
  rounds: number;
  seed: number;
}

const SAMPLE_PACK = 'success-profile';

export function register(program: Command): void {
  program
    .command('sample')
    .description('write a bundle with a made-up school, to try things with')
    .requiredOption('--out <file>', 'where to write it; - for standard output')
    .addOption(langOption())
    .option('--rounds <number>', 'how many rounds have been answered', parseCount(MOST_RECORDS), 2)
    .option('--seed <number>', 'the same number gives the same school', parseCount(2 ** 32 - 1), 1)
    .action(writeSample);
}

async function writeSample({ out, lang, rounds, seed }: SampleOptions): Promise<void> {
  const language = languageOf(lang);
  const { pack } = await readPack(join(RESOURCES_DIR, 'packs', SAMPLE_PACK), SAMPLE_PACK, true);
  if (!pack) return reportError({ code: 'pack-unknown', detail: { pack: SAMPLE_PACK } }, language);
  const bundle = makeSample({ language, rounds, seed, pack: pack.structure, today: new Date() });
  const written = await writeBytes(out, new TextEncoder().encode(encodeBundle(bundle)));
  if (!written.ok) await reportUnwritable(out, language);
}
