import { join } from 'node:path';
import { type Bundle, MOST_RECORDS } from '@core/bundle/bundle';
import { encodeBundle } from '@core/bundle/decode-bundle';
import { withoutTeamAnswering } from '@core/bundle/export-bundle';
import { openPackLibrary } from '@core/packs/pack-library';
import { makeSample } from '@core/sample/make-sample';
import { makeSchool } from '@core/sample/make-school';
import { fail, ok, type Result } from '@shared/api/result';
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
  rounds?: number;
  seed: number;
}

const SAMPLE_PACK = 'success-profile';

export function register(program: Command): void {
  program
    .command('sample')
    .description('write a bundle with a made-up school, to try things with')
    .requiredOption('--out <file>', 'where to write it; - for standard output')
    .addOption(langOption())
    .option(
      '--rounds <number>',
      'instead of all instruments, so many rounds of the success profile',
      parseCount(MOST_RECORDS),
    )
    .option('--seed <number>', 'the same number gives the same school', parseCount(2 ** 32 - 1), 1)
    .action(writeSample);
}

async function writeSample(options: SampleOptions): Promise<void> {
  const language = languageOf(options.lang);
  const bundle = await makeBundle(options, language);
  if (!bundle.ok) return reportError(bundle.error, language);
  const written = await writeBytes(options.out, new TextEncoder().encode(encodeBundle(bundle.data)));
  if (!written.ok) await reportUnwritable(options.out, language);
}

async function makeBundle({ rounds, seed }: SampleOptions, language: Language): Promise<Result<Bundle>> {
  const packs = await openPackLibrary(join(RESOURCES_DIR, 'packs'), null);
  const pack = packs.find(SAMPLE_PACK)?.structure;
  if (!pack) return fail('pack-unknown', { pack: SAMPLE_PACK });
  const today = new Date();
  if (rounds !== undefined) return ok(makeSample({ language, rounds, seed, pack, today }));
  const { data, ...school } = makeSchool({ language, seed, packs: packs.structures(), today });
  return ok({ ...school, data: { ...data, rounds: data.rounds.map(withoutTeamAnswering) } });
}
