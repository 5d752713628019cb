import { once } from 'node:events';
import type { KitError } from '@shared/api/result';
import type { Language } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import type { Command } from 'commander';
import open from 'open';
import { version } from '../../package.json';
import { startHost } from '../host';
import { describeStartError } from '../host/describe-start-error';
import { FAILED } from './exit-codes';
import { RENDERER_DIR, RESOURCES_DIR } from './folders';
import { dataOption, langOption, languageOf, parsePort } from './options';

interface ServeOptions {
  data: string;
  lang?: Language;
  open: boolean;
  port: number;
}

export function register(program: Command): void {
  program
    .command('serve')
    .description('open the app in the browser of this machine; Ctrl-C closes it')
    .addOption(dataOption())
    .addOption(langOption())
    .option('--no-open', 'only show the address')
    .option('--port <number>', 'port on 127.0.0.1; 0 lets the system choose', parsePort, 0)
    .action(serve);
}

/** Runs until it is told to stop, and stops cleanly: connections ended, everything saved, the data folder free. */
async function serve(options: ServeOptions): Promise<void> {
  const stopped = untilStopped();
  const language = languageOf(options.lang);
  const started = await startHost({
    dataDir: options.data,
    rendererDir: RENDERER_DIR,
    resourcesDir: RESOURCES_DIR,
    version,
    port: options.port,
    ...(options.lang ? { locale: options.lang } : {}),
  });
  if (!started.ok) return reportFailure(started.error, options, language);

  const host = started.data;
  const { t } = await createTranslator(language);
  console.log(t('app.serve.open', { name: t('app.name'), url: host.url }));
  console.log(t('app.serve.close'));
  if (options.open) await open(host.url).catch(() => undefined);
  await stopped;
  await host.close();
  console.log(t('app.serve.closed'));
}

async function reportFailure(error: KitError, { data, port }: ServeOptions, language: Language): Promise<void> {
  const { t } = await createTranslator(language);
  const lines =
    error.code === 'unreachable'
      ? [t('app.serve.portTaken', { port })]
      : await describeStartError(error, data, language);
  console.error(lines.join('\n'));
  process.exitCode = FAILED;
}

/** Ctrl-C, a request to end, or the terminal window closing. A second Ctrl-C ends the program at once. */
function untilStopped(): Promise<unknown> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  return Promise.race(signals.map((signal) => once(process, signal)));
}
