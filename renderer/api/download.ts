import type { Delivery } from '@shared/api/contract';

/** Lets the browser fetch a delivered file. What was saved or cancelled needs nothing more. */
export function download(delivery: Delivery): void {
  if (delivery.kind !== 'download') return;
  const link = document.createElement('a');
  link.href = delivery.url;
  link.download = delivery.name;
  document.body.append(link);
  link.click();
  link.remove();
}
