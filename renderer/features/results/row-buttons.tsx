import { layoutDotPlot } from '@shared/charts/dot-plot';
import type { ProfilePicture } from '@shared/charts/picture';
import { SCREEN } from '@shared/charts/plot-layout';

interface RowButtonsProps {
  picture: ProfilePicture;
  /** Room for the plot in px, and the user's text size, as given to the plot itself. */
  width: number;
  textScale: number;
  onOpen: (traitId: string) => void;
}

/** From a track's middle to the lower edge of its row, in px of unscaled text. */
const BELOW_TRACK = SCREEN.row / 2;

/**
 * Lets a trait be pressed in the dot plot. For the pointer alone: the list under the picture opens the same with the
 * keyboard and for screen readers.
 */
export function RowButtons({ picture, width, textScale, onOpen }: RowButtonsProps) {
  const { tracks } = layoutDotPlot(picture, width / textScale, SCREEN);
  return tracks.map((track, index) => {
    const previous = tracks[index - 1];
    const top = previous ? previous.y + BELOW_TRACK : track.y - BELOW_TRACK;
    return (
      <button
        key={track.id}
        type="button"
        className="row-button"
        tabIndex={-1}
        aria-hidden="true"
        style={{ top: top * textScale, height: (track.y + BELOW_TRACK - top) * textScale }}
        onClick={() => onOpen(track.id)}
      />
    );
  });
}
