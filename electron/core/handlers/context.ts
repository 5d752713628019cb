import type { KitEvent } from '@shared/api/events';
import type { PackLibrary } from '../packs/pack-library';
import type { Platform } from '../platform';
import type { Store } from '../store/store';
import type { Workspaces } from '../workspaces';

/** What the handlers work with. */
export interface Context {
  workspaces: Workspaces;
  /** The data that the user is looking at: her own, or the made-up school's. */
  store(): Store;
  packs: PackLibrary;
  platform: Platform;
  now(): Date;
  emit(event: KitEvent): void;
}
