import type { Scene } from '../scene';
import { ChangesView } from './changes-view';
import { DotsView } from './dots-view';
import { MapView } from './map-view';
import { RadarView } from './radar-view';
import { SidesView } from './sides-view';
import { SpreadView } from './spread-view';
import { TableView } from './table-view';
import { VIEWS, type View, type ViewEntry } from './view';

/** Most axes that a radar can be read with. */
const MOST_AXES = 16;
const hasMap = ({ areas }: Scene) => areas.some(({ field }) => field !== null);

/** One entry a view: a new one doesn't compile until it is here. */
const ENTRIES: Record<View, ViewEntry> = {
  sides: { isOffered: ({ sides }) => sides !== null, Picture: SidesView },
  spread: { isOffered: ({ team }) => team !== null, Picture: SpreadView },
  map: { isOffered: hasMap, Picture: MapView },
  dots: { isOffered: ({ team }) => team === null, Picture: DotsView },
  changes: { isOffered: ({ result }) => result.previous !== null, Picture: ChangesView },
  radar: {
    isOffered: ({ team, areas, sides, result }) =>
      team === null && areas.length === 0 && sides === null && result.traits >= 3 && result.traits <= MOST_AXES,
    Picture: RadarView,
  },
  table: { isOffered: () => true, Picture: TableView },
};

/** The views that a result has, in their order: the picture that says most first. */
export function viewsOf(scene: Scene): View[] {
  return VIEWS.filter((view) => ENTRIES[view].isOffered(scene));
}

export function entryOf(view: View): ViewEntry {
  return ENTRIES[view];
}
