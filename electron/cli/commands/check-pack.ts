import { stat } from 'node:fs/promises';
import { describeProblem } from '@core/packs/describe-problem';
import { packIn, type ReadPack, readPack } from '@core/packs/read-pack';
import { formSize } from '@shared/domain/answering';
import type { Language } from '@shared/domain/language';
import { listTraits } from '@shared/domain/traverse';
import { createTranslator, type Translate } from '@shared/i18n/translator';
import type { Command } from 'commander';
import { FAILED } from '../exit-codes';
import { langOption, languageOf } from '../options';
import { placeOf } from '../place';
import { reportUnreadable } from '../report-file';

export function register(program: Command): void {
  program
    .command('check-pack')
    .description("check a pack's folder: errors keep it from loading, the rest is worth a look")
    .argument('<folder>', 'folder with pack.json and a file for each language')
    .addOption(langOption())
    .action(checkPack);
}

/** Ends with code 1 when the pack can't be used. Everything found goes to stderr, a line each. */
async function checkPack(folder: string, { lang }: { lang?: Language }): Promise<void> {
  const language = languageOf(lang);
  const { t } = await createTranslator(language);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return reportUnreadable(folder, { code: 'not-found' }, language);
  report(await readPack(folder, folder, false), language, t);
}

function report({ pack, findings }: ReadPack, language: Language, t: Translate): void {
  for (const finding of findings) {
    const { message, ...place } = describeProblem(finding, t);
    console.error(t(`cli.check.${finding.level}`, { place: placeOf(place), message }));
  }
  if (!pack) {
    console.error(t('cli.check.refused', { count: findings.filter(({ level }) => level === 'error').length }));
    process.exitCode = FAILED;
    return;
  }
  const { instrument, version, text } = packIn(pack, language);
  const name = text.name.replaceAll('\u00ad', '');
  const items = formSize(instrument, 'full');
  console.log(t('cli.check.sound', { name, version, traits: listTraits(instrument).length, items }));
}
