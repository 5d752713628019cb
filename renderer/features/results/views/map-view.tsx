import { useKit } from '@api/use-kit';
import { type Direction, layoutSupportMap, neighbour, SupportMap } from '@shared/charts/support-map';
import { supportMapPicture } from '@shared/deck/pictures/support-map';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { ViewProps } from './view';

const DIRECTIONS: Partial<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** A mark's button reaches this far beyond it, in px, so that it can be hit. */
const REACH = 10;

/** Works × matters. Arrows go from mark to mark; pressing one opens its area below. */
export function MapView({ scene: { areas, data }, width, textScale, onOpen }: ViewProps) {
  const { t, language } = useKit();
  const { pack } = data;
  const marks = useRef<HTMLDivElement>(null);
  const picture = useMemo(() => supportMapPicture({ areas, pack, language, t }), [areas, pack, language, t]);
  const { points } = useMemo(() => layoutSupportMap(picture, width / textScale), [picture, width, textScale]);

  function move(event: KeyboardEvent, from: string) {
    const direction = DIRECTIONS[event.key];
    if (!direction) return;
    event.preventDefault();
    event.stopPropagation();
    const next = neighbour(points, from, direction);
    if (next) marks.current?.querySelector<HTMLElement>(`[data-area="${next}"]`)?.focus();
  }

  return (
    <div className="map" ref={marks}>
      <SupportMap picture={picture} width={width} textScale={textScale} id="map" />
      {points.map(({ id, number, name, field, x, y, radius }) => (
        <button
          key={id}
          type="button"
          className="map-mark"
          data-area={id}
          aria-label={t('results.map.mark', { number, name, field: picture.fields[field] })}
          style={{
            left: (x - radius - REACH) * textScale,
            top: (y - radius - REACH) * textScale,
            width: 2 * (radius + REACH) * textScale,
            height: 2 * (radius + REACH) * textScale,
          }}
          onKeyDown={(event) => move(event, id)}
          onClick={() => onOpen(id)}
        />
      ))}
    </div>
  );
}
