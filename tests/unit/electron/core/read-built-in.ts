import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadedPack, readPack } from '@core/packs/read-pack';

const PACKS = join(import.meta.dirname, '../../../../resources/packs');

/** The success profile as the core loads it. */
export async function readSuccessProfile() {
  const { pack } = await readPack(join(PACKS, 'success-profile'), 'success-profile', true);
  if (!pack) throw new Error('the built-in pack is broken');
  return pack;
}

/** All built-in packs as the core loads them. */
export async function readBuiltIn(): Promise<LoadedPack[]> {
  const names = await readdir(PACKS);
  const reads = await Promise.all(names.map((name) => readPack(join(PACKS, name), name, true)));
  return reads.map(({ name, pack }) => {
    if (!pack) throw new Error(`the built-in pack ${name} is broken`);
    return pack;
  });
}
