import type { Language } from '@shared/domain/language';
import type { Command } from 'commander';
import { openCommandKit } from '../command-kit';
import { namesOf, writeBytes } from '../files';
import { dataOption, langOption, languageOf } from '../options';
import { reportError } from '../report-error';

export function register(program: Command): void {
  program
    .command('export-data')
    .description('write all rounds, the plan and the decks of a data folder to one bundle')
    .addOption(dataOption())
    .requiredOption('--out <file>', 'where to write it; - for standard output')
    .addOption(langOption())
    .action(exportData);
}

async function exportData({ data, out, lang }: { data: string; out: string; lang?: Language }): Promise<void> {
  const language = languageOf(lang);
  const kit = await openCommandKit(data, ({ bytes }) => writeBytes(out, bytes));
  if (!kit.ok) return reportError(kit.error, language, data);
  const exported = await kit.data.call('data.export', {});
  await kit.data.close();
  if (!exported.ok) await reportError(exported.error, language, ...namesOf(out));
}
