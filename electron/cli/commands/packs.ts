import { join } from 'node:path';
import { summarizePack } from '@core/handlers/packs';
import { describeProblem } from '@core/packs/describe-problem';
import { openPackLibrary } from '@core/packs/pack-library';
import type { Language } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import type { Command } from 'commander';
import { RESOURCES_DIR } from '../folders';
import { dataOption, langOption, languageOf } from '../options';
import { placeOf } from '../place';

export function register(program: Command): void {
  program
    .command('packs')
    .description('list the packs that can be used, and those that were refused')
    .addOption(dataOption())
    .addOption(langOption())
    .action(listPacks);
}

/** One line a pack on stdout; refused ones on stderr. */
async function listPacks({ data, lang }: { data: string; lang?: Language }): Promise<void> {
  const language = languageOf(lang);
  const { t } = await createTranslator(language);
  const library = await openPackLibrary(join(RESOURCES_DIR, 'packs'), join(data, 'packs'));
  for (const pack of library.list(language)) {
    const { id, version, name, quickItems, fullItems } = summarizePack(pack);
    const plainName = name.replaceAll('\u00ad', '');
    console.log(t('cli.packs.line', { id, version, name: plainName, quick: quickItems, full: fullItems }));
  }
  for (const finding of library.problems) {
    const { message, ...place } = describeProblem(finding, t);
    console.error(t('cli.packs.refused', { place: placeOf(place), message }));
  }
}
