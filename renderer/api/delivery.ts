import type { Delivery } from '@shared/api/contract';
import { download } from './download';

/** Lets the browser fetch a delivered file where it must. Answers with where it went, or null when the user cancelled. */
export function takeDelivery(delivery: Delivery): string | null {
  download(delivery);
  switch (delivery.kind) {
    case 'saved':
      return delivery.path;
    case 'download':
      return delivery.name;
    case 'cancelled':
      return null;
  }
}
