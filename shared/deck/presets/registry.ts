import type { PresetId } from '../vocabulary';
import { betterConditions } from './better-conditions';
import { howItWent } from './how-it-went';
import { myProfile } from './my-profile';
import { ourPicture } from './our-picture';
import { ourSupport } from './our-support';
import type { Preset } from './preset';
import { reactiveToProactive } from './reactive-to-proactive';
import { whatIWorkOn } from './what-i-work-on';

/** One entry a preset: a new one doesn't compile until it is here. */
export const presets: Record<PresetId, Preset> = {
  'my-profile': myProfile,
  'what-i-work-on': whatIWorkOn,
  'our-picture': ourPicture,
  'our-support': ourSupport,
  'better-conditions': betterConditions,
  'reactive-to-proactive': reactiveToProactive,
  'how-it-went': howItWent,
};
