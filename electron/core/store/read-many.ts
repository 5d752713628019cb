import type { Result } from '@shared/api/result';

/** Files opened together: ten thousand rounds must not open ten thousand at once. */
const BATCH = 32;

/** Reads records by id, in the order asked for; each with its own success or failure. */
export async function readMany<T>(
  collection: { read(id: string): Promise<Result<T>> },
  ids: readonly string[],
): Promise<Result<T>[]> {
  const read: Result<T>[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    read.push(...(await Promise.all(ids.slice(start, start + BATCH).map((id) => collection.read(id)))));
  }
  return read;
}

/** All of them, without those that a newer program has saved; the first other failure where one can't be read. */
export async function readAll<T>(
  collection: { list(): { id: string }[]; read(id: string): Promise<Result<T>> },
  ids: readonly string[] = collection.list().map(({ id }) => id),
): Promise<Result<T[]>> {
  const records: T[] = [];
  for (const record of await readMany(collection, ids)) {
    if (record.ok) records.push(record.data);
    else if (record.error.code !== 'file-newer') return record;
  }
  return { ok: true, data: records };
}
