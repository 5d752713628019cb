import type { Slide } from '../deck';
import type { Showable } from '../document';
import type { Material } from '../material';

export interface Preset {
  /** What the user can tick; everything else never reaches its slides. */
  uses: readonly Showable[];
  /** It shows the other party's answers beside the round's; no other preset gets to see them. */
  bringsOtherSide?: true;
  /** The slides in their order, each whole: pages are made later. */
  build(material: Material): Slide[];
}
