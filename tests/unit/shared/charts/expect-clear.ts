import { boxOf, overlap, type PlacedText } from '@shared/charts/plot-layout';
import { expect } from 'vitest';

/** No text runs into another, off the drawing, or under 14 px. */
export function expectClear({ width, height, texts }: { width: number; height: number; texts: PlacedText[] }) {
  const placed = texts.filter(({ text }) => text !== '').map((line) => ({ line, box: boxOf(line) }));
  placed.forEach(({ line, box }, index) => {
    expect(box.x, line.text).toBeGreaterThanOrEqual(-0.5);
    expect(box.x + box.width, line.text).toBeLessThanOrEqual(width + 0.5);
    expect(line.y, line.text).toBeLessThanOrEqual(height);
    expect(line.size).toBeGreaterThanOrEqual(14);
    const hit = placed.slice(index + 1).find((other) => overlap(box, other.box));
    expect(hit?.line.text, `collides with "${line.text}"`).toBeUndefined();
  });
}
