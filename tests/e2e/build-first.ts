import { ensureBuilt } from '../../scripts/build.mjs';

/** The suite runs what is built, so that is made fresh first. */
export default function buildFirst(): void {
  ensureBuilt();
}
