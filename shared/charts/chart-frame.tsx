import type { ReactNode } from 'react';
import { withoutSoftHyphens } from './geometry';
import type { PlotMetrics } from './plot-layout';

/** What every chart is given. */
export interface ChartProps<Picture> {
  picture: Picture;
  /** Room for the picture, in px. */
  width: number;
  /** Begins the ids of title and description; unique in the document. */
  id: string;
  /** The user's text size, 1 for 100 %. Larger text leaves less room, as on a narrower screen. */
  textScale?: number;
  metrics?: PlotMetrics;
}

interface ChartFrameProps {
  picture: { title: string; description: string };
  /** Size in px of unscaled text. */
  layout: { width: number; height: number };
  textScale: number;
  id: string;
  children: ReactNode;
}

/** One image with a title that says its point and a description that says the whole of it. */
export function ChartFrame({ picture, layout, textScale, id, children }: ChartFrameProps) {
  return (
    <svg
      className="chart"
      width={layout.width * textScale}
      height={layout.height * textScale}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{withoutSoftHyphens(picture.title)}</title>
      <desc id={`${id}-desc`}>{withoutSoftHyphens(picture.description)}</desc>
      {children}
    </svg>
  );
}
