import { benchFirstLoad } from './first-load.bench';
import { benchHistory } from './history.bench';
import { benchPptx } from './pptx.bench';
import { benchReveal } from './reveal.bench';
import type { Row } from './row';
import { benchStartUp } from './start-up.bench';
import { benchStore } from './store.bench';

const BENCHES: Record<string, () => Promise<Row[]>> = {
  store: benchStore,
  'start-up': benchStartUp,
  history: benchHistory,
  pptx: benchPptx,
  reveal: benchReveal,
  'first-load': benchFirstLoad,
};

/** Runs the named benches, or all, one after another. Unknown names are an error. */
export async function runBenches(names: readonly string[], onRow: (row: Row) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    const bench = BENCHES[name];
    if (!bench) throw new Error(`no bench called "${name}"; there are ${Object.keys(BENCHES).join(', ')}`);
    for (const row of await bench()) {
      rows.push(row);
      onRow(row);
    }
  }
  return rows;
}
