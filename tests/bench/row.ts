/** One measured line: ours, the peer or floor measured in the same run, and the limit that quality figures set. */
export interface Row {
  name: string;
  value: number;
  unit: 'ms' | 'kB' | 'MB' | '×';
  peer?: { name: string; value: number };
  /** The value must not exceed this, in the row's unit. */
  limit?: number;
  met?: boolean;
}

/** Median of the times, in ms, that `work` takes; the first run is not counted. */
export async function medianTime(runs: number, work: () => Promise<unknown> | unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A row with its limit judged. */
export function judged(row: Row): Row {
  return row.limit === undefined ? row : { ...row, met: row.value <= row.limit };
}
