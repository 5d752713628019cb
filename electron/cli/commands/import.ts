import type { Language } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import type { Command } from 'commander';
import { openCommandKit } from '../command-kit';
import { namesOf, readText } from '../files';
import { dataOption, langOption, languageOf } from '../options';
import { reportError } from '../report-error';
import { reportUnreadable } from '../report-file';

export function register(program: Command): void {
  program
    .command('import')
    .description('take a bundle into a data folder: all of it or nothing')
    .argument('<file>', 'a bundle that the program has saved; - for standard input')
    .addOption(dataOption())
    .addOption(langOption())
    .action(importFile);
}

async function importFile(file: string, { data, lang }: { data: string; lang?: Language }): Promise<void> {
  const language = languageOf(lang);
  const text = await readText(file);
  if (!text.ok) return reportUnreadable(file, text.error, language);
  const kit = await openCommandKit(data);
  if (!kit.ok) return reportError(kit.error, language, data);
  const imported = await kit.data.call('data.import', { text: text.data });
  await kit.data.close();
  const { t } = await createTranslator(language);
  if (imported.ok) {
    console.log(t('cli.import.done', { folder: data, ...imported.data }));
    return;
  }
  const path = imported.error.detail?.path;
  await reportError(imported.error, language, ...namesOf(file), ...(path ? [t('cli.place', { path })] : []));
}
