import { join, resolve } from 'node:path';
import type { Bundle } from '@core/bundle/bundle';
import { printWithBrowser } from '@core/export/browser-print';
import { composeDeck, newDeckDocument } from '@core/export/compose-deck';
import { bundleSource } from '@core/export/deck-source';
import { EXPORTERS } from '@core/export/registry';
import { openPackLibrary } from '@core/packs/pack-library';
import { summarizeRound } from '@core/packs/summarize-round';
import { fail, type Result } from '@shared/api/result';
import type { Deck } from '@shared/deck/deck';
import { DECK_FORMATS, type DeckFormat, PRESETS, type PresetId, type Show } from '@shared/deck/document';
import { appliesTo } from '@shared/deck/presets/applies';
import type { Language } from '@shared/domain/language';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { namesOf, writeBytes } from '../files';
import { RESOURCES_DIR } from '../folders';
import { langOption, languageOf } from '../options';
import { readBundle } from '../read-bundle';
import { reportError } from '../report-error';
import { reportUnwritable } from '../report-file';

interface DeckOptions {
  data?: string;
  bundle?: string;
  preset: PresetId;
  format: DeckFormat;
  lang?: Language;
  with?: Partial<Show>;
  /** Only rounds of this instrument. */
  pack?: string;
  out: string;
}

/** What leaves the machine only when it is asked for by name. */
const ON_REQUEST = { own: 'own', notes: 'notes', evidence: 'evidence', 'speaker-notes': 'speakerNotes' } as const;

export function register(program: Command): void {
  program
    .command('deck')
    .description('make slides from the latest round')
    .addOption(new Option('--data <folder>', 'folder with the data').argParser((folder) => resolve(folder)))
    .addOption(new Option('--bundle <file>', 'a bundle instead; - for standard input').conflicts('data'))
    .addOption(new Option('--preset <id>', 'which slides').choices(PRESETS).makeOptionMandatory())
    .addOption(new Option('--format <format>', 'kind of file').choices(DECK_FORMATS).makeOptionMandatory())
    .option('--pack <id>', 'only rounds of this instrument')
    .option('--with <parts>', `also show ${Object.keys(ON_REQUEST).join(', ')}; separate with commas`, parseParts)
    .requiredOption('--out <file>', 'where to write it; - for standard output')
    .addOption(langOption())
    .action(makeDeck);
}

async function makeDeck(options: DeckOptions, command: Command): Promise<void> {
  const language = languageOf(options.lang);
  const source = options.data ?? options.bundle;
  if (source === undefined) return command.error('error: give either --data or --bundle');
  const bundle = await readBundle(options);
  if (!bundle.ok) return reportError(bundle.error, language, ...namesOf(source));
  const deck = await buildFrom(bundle.data, options, language);
  if (!deck.ok) return reportError(deck.error, language, ...namesOf(source));
  const bytes = await EXPORTERS[options.format].write(deck.data, { printPdf: (html) => printWithBrowser(html) });
  if (!bytes.ok) return reportError(bytes.error, language);
  const written = await writeBytes(options.out, bytes.data);
  if (!written.ok) await reportUnwritable(options.out, language);
}

/** Slides from the latest round that has an answer and that the preset applies to. */
async function buildFrom(bundle: Bundle, options: DeckOptions, language: Language): Promise<Result<Deck>> {
  const ownersPacks = options.data === undefined ? null : join(options.data, 'packs');
  const packs = await openPackLibrary(join(RESOURCES_DIR, 'packs'), ownersPacks);
  const rounds = bundle.data.rounds.map((round) => summarizeRound(packs, round));
  const latest = rounds
    .filter((round) => round.answered > 0 || round.team?.state === 'closed')
    .filter((round) => options.pack === undefined || round.packId === options.pack)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
    .find((round) => {
      const pack = packs.find(round.packId);
      return pack !== null && appliesTo(options.preset, pack.structure, round, rounds);
    });
  if (!latest) return fail('nothing-to-show');
  const document = newDeckDocument(options.preset, latest, rounds, new Date());
  return composeDeck(
    { ...document, show: { ...document.show, ...options.with } },
    bundleSource(bundle),
    packs,
    language,
  );
}

function parseParts(value: string): Partial<Show> {
  const parts = value.split(',').map((part) => part.trim());
  const unknown = parts.find((part) => !Object.hasOwn(ON_REQUEST, part));
  if (unknown !== undefined) throw new InvalidArgumentError(`Choose from ${Object.keys(ON_REQUEST).join(', ')}.`);
  return Object.fromEntries(parts.map((part) => [ON_REQUEST[part as keyof typeof ON_REQUEST], true]));
}
