import { assertNever, type Slide } from '@shared/deck/deck';
import { focusPages } from './focus';
import { freedPages } from './freed';
import { listPages } from './list';
import { mapPages } from './map';
import type { SlidePage } from './page';
import { profilePages } from './profile';
import { questionPages } from './question';
import { sidesPages } from './sides';
import { spreadPages } from './spread';
import { tablePages } from './table';
import { titlePages } from './title';
import { weekPages } from './week';

/** The slides of the file that show one slide of the deck: usually one, more when its text needs them. */
export function pagesOf(slide: Slide): SlidePage[] {
  switch (slide.kind) {
    case 'title':
      return titlePages(slide);
    case 'profile':
      return profilePages(slide);
    case 'map':
      return mapPages(slide);
    case 'week':
      return weekPages(slide);
    case 'freed':
      return freedPages(slide);
    case 'spread':
      return spreadPages(slide);
    case 'sides':
      return sidesPages(slide);
    case 'table':
      return tablePages(slide);
    case 'focus':
      return focusPages(slide);
    case 'question':
      return questionPages(slide);
    case 'list':
      return listPages(slide);
    default:
      return assertNever(slide);
  }
}
