import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from '@core/store/formats/format';
import { roundFormat } from '@core/store/formats/round';
import { openStore } from '@core/store/open-store';
import type { Store } from '@core/store/store';
import type { Result } from '@shared/api/result';
import type { Answer, Round, RoundSummary } from '@shared/domain/round';
import { judged, median, medianTime, type Row } from './row';

const ITEMS = 36;
const SAVES = 300;
const OPENINGS = 15;

/**
 * Saving one answer with a short and a long history, beside the bare write, fsync and rename of the same bytes; and
 * opening the data folder. All in turn in one temporary folder, so that a slow moment of the disk hits all alike.
 */
export async function benchStore(): Promise<Row[]> {
  const dir = await mkdtemp(join(tmpdir(), 'lederspeil-bench-'));
  try {
    const folders = await Promise.all([10, 1000, 10_000].map((rounds) => makeHistory(dir, rounds)));
    return [...(await benchSaves(dir, folders)), ...(await benchOpening(folders))];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

interface History {
  rounds: number;
  dataDir: string;
}

async function benchSaves(dir: string, histories: readonly History[]): Promise<Row[]> {
  const text = encode(sampleRound(0), roundFormat);
  const bare: number[] = [];
  const saves = new Map<number, number[]>();
  const stores = await Promise.all(
    histories.map(async ({ dataDir, rounds }) => ({ rounds, store: await openAt(dataDir) })),
  );
  for (let turn = 0; turn < SAVES; turn += 1) {
    bare.push(await timeOf(() => writeBare(join(dir, 'bare.json'), text)));
    for (const { rounds, store } of stores) {
      const times = saves.get(rounds) ?? [];
      times.push(await timeOf(() => saveAnswer(store, rounds - 1, turn)));
      saves.set(rounds, times);
    }
  }
  for (const { store } of stores) await store.close();
  const floor = { name: 'bare write, fsync, rename', value: median(bare) };
  const short = median(saves.get(10) ?? []);
  const long = median(saves.get(10_000) ?? []);
  return [
    { name: 'save one answer, 10 rounds', value: short, unit: 'ms', peer: floor },
    { name: 'save one answer, 1 000 rounds', value: median(saves.get(1000) ?? []), unit: 'ms', peer: floor },
    judged({ name: 'save one answer, 10 000 rounds', value: long, unit: 'ms', peer: floor, limit: floor.value * 2 }),
    judged({ name: 'save at 10 000 rounds to save at 10', value: long / short, unit: '×', limit: 1.3 }),
  ];
}

/** Opening for the first screen, which lists the newest, and for a screen that lists all. */
async function benchOpening(histories: readonly History[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { rounds, dataDir } of histories.filter(({ rounds }) => rounds !== 1000)) {
    const reading = await medianTime(3, () => readAll(join(dataDir, 'rounds')));
    const peer = { name: 'reading and parsing them all', value: reading };
    const newest = await openingTime(dataDir, 20, Math.min(20, rounds));
    const all = await openingTime(dataDir, undefined, rounds);
    rows.push({ name: `open with ${rounds} rounds, list the newest 20`, value: newest, unit: 'ms', peer });
    rows.push({ name: `open with ${rounds} rounds, list all`, value: all, unit: 'ms', peer });
  }
  return rows;
}

async function openingTime(dataDir: string, limit: number | undefined, expected: number): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn <= OPENINGS; turn += 1) {
    const begun = performance.now();
    const store = await openAt(dataDir);
    const listed = store.rounds.list(limit).length;
    times.push(performance.now() - begun);
    if (listed !== expected) throw new Error(`${listed} rounds listed, not ${expected}`);
    await store.close();
  }
  return median(times.slice(1));
}

/** A data folder with that many answered rounds, with a catalogue, as a closed store leaves it. */
async function makeHistory(dir: string, rounds: number): Promise<History> {
  const dataDir = join(dir, String(rounds));
  await mkdir(join(dataDir, 'rounds'), { recursive: true });
  for (let number = 0; number < rounds; number += 1) {
    const path = join(dataDir, 'rounds', `${idOf(number)}.json`);
    const text = encode(sampleRound(number), roundFormat);
    await writeFile(path, text);
    await writeFile(`${path}.previous`, text);
  }
  await (await openAt(dataDir)).close();
  return { rounds, dataDir };
}

async function openAt(dataDir: string): Promise<Store> {
  return dataOf(await openStore({ dataDir, door: 'command-line', summarize }));
}

async function saveAnswer(store: Store, number: number, turn: number): Promise<void> {
  const answer = { ...sampleAnswer(turn), note: `${turn} ${sampleAnswer(turn).note}` };
  const itemId = `item-${turn % ITEMS}`;
  const change = (round: Round): Round => ({ ...round, answers: { ...round.answers, [itemId]: answer } });
  dataOf(await store.rounds.update(idOf(number), change));
}

async function writeBare(path: string, text: string): Promise<void> {
  const file = await open(`${path}.tmp`, 'w');
  await file.writeFile(text);
  await file.sync();
  await file.close();
  await rename(`${path}.tmp`, path);
}

async function readAll(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.json')) JSON.parse(await readFile(join(folder, name), 'utf8'));
  }
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function idOf(number: number): string {
  return `bench-round-${String(number).padStart(9, '0')}`;
}

function sampleRound(number: number): Round {
  const begun = new Date(Date.UTC(2020, 7, 17) + number * 3_600_000).toISOString();
  const items = Array.from({ length: ITEMS }, (_, item) => [`item-${item}`, sampleAnswer(number + item)] as const);
  return {
    id: idOf(number),
    packId: 'success-profile',
    packVersion: '1.0.0',
    form: 'full',
    respondent: 'me',
    period: 'since-august',
    title: `Høst ${number}`,
    createdAt: begun,
    updatedAt: begun,
    finishedAt: begun,
    position: 'item-3',
    answers: Object.fromEntries(items),
  };
}

function sampleAnswer(number: number): Answer {
  const rating = (number % 5) + 1;
  return {
    evidence: ['memory'],
    rating,
    importance: 2,
    target: 4,
    note: 'Jeg lytter før jeg svarer, som regel. '.repeat(2),
  };
}

function summarize({ answers, asked: _asked, team: _team, invited: _invited, ...rest }: Round): RoundSummary {
  return { ...rest, answered: Object.values(answers).filter(({ rating }) => rating !== null).length };
}

function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
}
