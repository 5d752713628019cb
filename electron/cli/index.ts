import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { register as registerCheckPack } from './commands/check-pack';
import { register as registerDeck } from './commands/deck';
import { register as registerExportData } from './commands/export-data';
import { register as registerImport } from './commands/import';
import { register as registerPacks } from './commands/packs';
import { register as registerSample } from './commands/sample';
import { WRONG_USE } from './exit-codes';
import { register as registerServe } from './serve';

const program = new Command('kit')
  .description("Lederspeil on the command line: the leader's mirror, for scripts and for machines without a desktop")
  .version(version)
  .showHelpAfterError('Add --help to see how it is used.')
  .exitOverride();

registerServe(program);
registerPacks(program);
registerCheckPack(program);
registerSample(program);
registerImport(program);
registerExportData(program);
registerDeck(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
}
