import { headline } from '@shared/deck/headline';
import type { PictureInput } from '@shared/deck/picture';
import { sidesHeadline } from '@shared/deck/pictures/sides';
import { teamHeadline } from '@shared/deck/pictures/spread';
import { supportHeadline } from '@shared/deck/pictures/support-map';
import type { Scene } from './scene';

/** What the page opens with: the finding of the picture that comes first. */
export function describeFinding({ sides, team, own, areas }: Scene, input: PictureInput): string {
  const { pack, language, t, result, person } = input;
  const words = { pack, language, t };
  if (sides) return sidesHeadline({ result: sides, ...words });
  if (team) return teamHeadline({ team, own, ...words });
  if (areas.some(({ field }) => field !== null)) return supportHeadline({ areas, ...words });
  return headline(result, pack, t, language, person);
}
