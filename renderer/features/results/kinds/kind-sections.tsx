import { listItems } from '@shared/domain/traverse';
import { ITEM_KINDS } from '@shared/domain/vocabulary';
import type { KindProps } from './registry';
import { KIND_SECTIONS } from './registry';

/** What the kinds of item that the round asked add to the page, beside the picture or under it. */
export function KindParts({ place, ...props }: KindProps & { place: 'Beside' | 'Below' }) {
  const { pack, round } = props.scene.data;
  const asked = new Set(listItems(pack.instrument, round.form).map(({ item }) => item.kind));
  return ITEM_KINDS.filter((kind) => asked.has(kind)).map((kind) => {
    const Part = KIND_SECTIONS[kind][place];
    return Part ? <Part key={kind} {...props} /> : null;
  });
}
