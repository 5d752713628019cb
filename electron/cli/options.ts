import { resolve } from 'node:path';
import { defaultDataDir } from '@core/data-dir';
import { chooseLanguage, LANGUAGES, type Language } from '@shared/domain/language';
import { InvalidArgumentError, Option } from 'commander';

/** `--lang`: the language of messages. Without it the system's decides; see `languageOf`. */
export function langOption(): Option {
  return new Option('--lang <language>', 'language of the messages').choices(LANGUAGES);
}

/** `--data`: the data folder, as an absolute path. */
export function dataOption(): Option {
  return new Option('--data <folder>', 'folder with the data')
    .default(defaultDataDir())
    .argParser((folder: string) => resolve(folder));
}

/** A whole number from 0 (let the system choose) to 65535. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/** The language asked for, or the system's. */
export function languageOf(asked: Language | undefined): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return asked ?? chooseLanguage([locale]);
}
