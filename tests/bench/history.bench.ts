import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createKit } from '@core/kit';
import type { Platform } from '@core/platform';
import type { Input, Method, Output } from '@shared/api/contract';
import { ok, type Result } from '@shared/api/result';
import { resultOf } from '@shared/domain/comparison';
import { fillRounds } from './fill-rounds';
import { judged, medianTime, type Row } from './row';

const RUNS = 7;
/** Ten years of thirty rounds. */
const ROUNDS = 300;
const YEAR = 30;
/** What a person does not notice as waiting, and what she accepts of a file. */
const AT_ONCE = 100;
const A_FILE = 2_000;

/** A leader with three hundred rounds over ten years finds, compares and exports. */
export async function benchHistory(): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lederspeil-history-'));
  try {
    await fillRounds(dataDir, ROUNDS);
    const opened = await createKit({ dataDir, platform: silentPlatform(), packsDir: resolve('resources/packs') });
    if (!opened.ok) throw new Error(opened.error.code);
    const kit = opened.data;
    const call = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
      const result = (await kit.dispatch(method, input)) as Result<Output<M>>;
      if (!result.ok) throw new Error(`${method}: ${result.error.code}`);
      return result.data;
    };
    const rounds = await call('rounds.list', {});
    const { instrument } = await call('packs.read', { id: 'success-profile', language: 'sv' });
    const year = rounds.slice(0, YEAR).map(({ id }) => id);
    const [newest, oldest] = [rounds[0]?.id ?? '', rounds.at(-1)?.id ?? ''];
    const find = await medianTime(RUNS, () => call('rounds.list', {}));
    const compare = await medianTime(RUNS, async () => {
      const [now, before] = await Promise.all([
        call('rounds.read', { id: newest }),
        call('rounds.read', { id: oldest }),
      ]);
      return resultOf(instrument, now, before);
    });
    const readYear = await medianTime(RUNS, async () => {
      const read = await call('rounds.readMany', { ids: year });
      return read.map((round) => resultOf(instrument, round, null));
    });
    const history = { packId: 'success-profile', language: 'sv' } as const;
    const csv = await medianTime(3, () => call('results.exportHistory', { ...history, format: 'csv' }));
    const xlsx = await medianTime(3, () => call('results.exportHistory', { ...history, format: 'xlsx' }));
    await kit.close();
    return [
      judged({ name: `list ${ROUNDS} rounds`, value: find, unit: 'ms', limit: AT_ONCE }),
      judged({ name: 'compare the newest with the oldest of them', value: compare, unit: 'ms', limit: AT_ONCE }),
      judged({ name: `read and score the ${YEAR} of a year`, value: readYear, unit: 'ms', limit: AT_ONCE }),
      judged({ name: `export ${ROUNDS} rounds as CSV`, value: csv, unit: 'ms', limit: A_FILE }),
      judged({ name: `export ${ROUNDS} rounds as XLSX`, value: xlsx, unit: 'ms', limit: A_FILE }),
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A door that takes everything and does nothing with it. */
function silentPlatform(): Platform {
  return {
    door: 'command-line',
    version: '0.0.0-bench',
    resourcesDir: resolve('resources'),
    deliver: async (file) => ok({ kind: 'saved', path: file.name }),
    publishPage: async () => ok({ url: '' }),
    showFolder: async () => ok({}),
    printPdf: async () => ok(new Uint8Array()),
  };
}
