import type { Slide } from '../deck';
import type { Material } from '../material';
import { figuresSlides, profileSlides } from './profile';
import { spreadSlides } from './spread';

/** What the round says of everything it asked: a team's answers as they are spread, any other as a profile with figures. */
export function roundPictureSlides(material: Material): Slide[] {
  if (material.voice === 'team') return spreadSlides(material);
  return [...profileSlides(material, 'all'), ...figuresSlides(material, 'all')];
}
