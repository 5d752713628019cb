import { checkPack } from '@shared/content/check';
import { checkShape } from '@shared/content/check-shape';
import { type LocatedJson, parseLocatedJson } from '@shared/content/located-json';
import { type Pack, PackStructure, PackText } from '@shared/content/pack';
import { findingOf, type PackFinding } from '@shared/content/problem';
import { LANGUAGES, type Language } from '@shared/domain/language';
import type { z } from 'zod';
import { readPackFile } from './read-pack-file';

/** A checked pack with its texts in all languages. */
export interface LoadedPack {
  structure: PackStructure;
  texts: Record<Language, PackText>;
}

/** A finding with the folder it was made in and, where there is one, the line. */
export interface LocatedFinding extends PackFinding {
  pack: string;
  line: number | null;
}

export interface ReadPack {
  /** Name of the folder. */
  name: string;
  /** Null when anything is wrong with the pack. */
  pack: LoadedPack | null;
  /** Where pack.json gives the id. */
  idLine: number | null;
  findings: LocatedFinding[];
}

/** Reads and checks one pack's folder. `name` is what the pack is called in findings. */
export async function readPack(folder: string, name: string, builtIn: boolean): Promise<ReadPack> {
  const structure = await readPart(folder, 'pack.json', PackStructure);
  const parts = await Promise.all(LANGUAGES.map((language) => readPart(folder, `${language}.json`, PackText)));
  const files = new Map([structure, ...parts].map((part) => [part.file, part.json]));
  const findings = [structure, ...parts].flatMap((part) => part.findings);
  const texts = collectTexts(parts);
  if (structure.value && texts) findings.push(...checkPack(structure.value, texts, { builtIn }));

  const located = findings.map((finding) => {
    const line = files.get(finding.file)?.lineOf(finding.path) ?? null;
    return { ...finding, pack: name, line: 'line' in finding ? Number(finding.line) : line };
  });
  const broken = findings.some((finding) => finding.level === 'error');
  return {
    name,
    pack: structure.value && texts && !broken ? { structure: structure.value, texts } : null,
    idLine: structure.json?.lineOf(['id']) ?? null,
    findings: located,
  };
}

/** The pack in one language, as screens and decks use it. */
export function packIn({ structure, texts }: LoadedPack, language: Language): Pack {
  const { id, version, source, instrument } = structure;
  return { id, version, source, instrument, text: texts[language] };
}

interface Part<T> {
  file: string;
  value: T | null;
  json: LocatedJson | null;
  /** A syntax error carries its own line. */
  findings: (PackFinding & { line?: number })[];
}

async function readPart<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<Part<T>> {
  const read = await readPackFile(folder, file);
  if (!('text' in read)) return { file, value: null, json: null, findings: [read] };
  const parsed = parseLocatedJson(read.text);
  if (!parsed.ok) {
    const code = parsed.reason === 'syntax' ? 'json-syntax' : 'json-too-deep';
    return { file, value: null, json: null, findings: [{ ...findingOf(code, file), line: parsed.line }] };
  }
  const { json } = parsed;
  const twice = json.duplicates.map(({ path, line }) => ({
    ...findingOf('json-duplicate', file, path, { key: path.at(-1) ?? '' }),
    line,
  }));
  const shaped = checkShape(schema, file, json.value);
  if (Array.isArray(shaped)) return { file, value: null, json, findings: [...twice, ...shaped] };
  return { file, value: shaped.value, json, findings: twice };
}

function collectTexts(parts: readonly Part<PackText>[]): Record<Language, PackText> | null {
  const [sv, nb, nn, da, en] = parts.map((part) => part.value);
  return sv && nb && nn && da && en ? { sv, nb, nn, da, en } : null;
}
