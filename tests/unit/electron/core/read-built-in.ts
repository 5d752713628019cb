import { join } from 'node:path';
import { readPack } from '@core/packs/read-pack';

const PACKS = join(import.meta.dirname, '../../../../resources/packs');

/** The success profile as the core loads it. */
export async function readSuccessProfile() {
  const { pack } = await readPack(join(PACKS, 'success-profile'), 'success-profile', true);
  if (!pack) throw new Error('the built-in pack is broken');
  return pack;
}
