import type { PresetId } from '../document';
import { myProfile } from './my-profile';
import type { Preset } from './preset';
import { whatIWorkOn } from './what-i-work-on';

/** One entry a preset: a new one doesn't compile until it is here. */
export const presets: Record<PresetId, Preset> = {
  'my-profile': myProfile,
  'what-i-work-on': whatIWorkOn,
};
