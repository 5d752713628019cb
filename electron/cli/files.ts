import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { LARGEST_BUNDLE } from '@core/bundle/decode-bundle';
import { fail, ok, type Result } from '@shared/api/result';

/** Stands for standard input or output where a file is asked for. */
export const STANDARD = '-';

/** The file's name for a message; nothing for standard input or output, which has none. */
export function namesOf(file: string): string[] {
  return file === STANDARD ? [] : [file];
}

/** Text of a file, or of standard input for "-". Errors: `not-found` when it can't be read, `too-large`. */
export async function readText(file: string): Promise<Result<string>> {
  try {
    if (file === STANDARD) return await readStandardInput();
    if ((await stat(file)).size > LARGEST_BUNDLE) return fail('too-large');
    return ok(await readFile(file, 'utf8'));
  } catch {
    return fail('not-found');
  }
}

async function readStandardInput(): Promise<Result<string>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > LARGEST_BUNDLE) return fail('too-large');
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks).toString('utf8'));
}

/**
 * Writes a file whole or not at all, or to standard output for "-". A reader sees the old file or the new one; a failure
 * leaves the old one. Fails with `disk-error`.
 */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<Result<null>> {
  if (file === STANDARD) return writeStandardOutput(bytes);
  const target = resolve(file);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
    return ok(null);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return fail('disk-error');
  }
}

function writeStandardOutput(bytes: Uint8Array): Promise<Result<null>> {
  return new Promise((resolve) => {
    process.stdout.write(bytes, (error) => resolve(error ? fail('disk-error') : ok(null)));
  });
}
