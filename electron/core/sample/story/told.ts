import type { Detail } from '@shared/domain/detail';
import { isRated } from '@shared/domain/item-rules';
import type { Importance, Rating } from '@shared/domain/round';
import type { PlacedItem } from '@shared/domain/traverse';
import type { ItemNotes } from '../sample-texts';
import type { Rated, Voice } from '../voice';

/** What a trait's rated items are given, in the pack's order, in the newest round and in the one before. */
export interface Told {
  now: readonly Rating[];
  before: readonly Rating[];
  importance: Importance;
  target?: number;
}
/** By trait. */
export type Story = Readonly<Record<string, Told>>;

interface TellingOf {
  story: Story;
  notes: ItemNotes;
  /** 0 for the newest round, 1 for the one before it. */
  age: 0 | 1;
  detail: (placed: PlacedItem) => Detail | null;
}

/** Someone whose answers are written down one by one; 3 to what isn't. */
export function toldVoice({ story, notes, age, detail }: TellingOf): Voice {
  return {
    rate({ trait, item }): Rated {
      const told = story[trait.id];
      const place = trait.items.filter(isRated).findIndex(({ id }) => id === item.id);
      const rating = told?.[age === 0 ? 'now' : 'before'][place] ?? 3;
      const target = typeof rating === 'number' && told?.target !== undefined ? Math.max(told.target, rating) : null;
      return {
        rating,
        importance: item.quick ? (told?.importance ?? null) : null,
        target: item.quick ? target : null,
      };
    },
    note: ({ item }) => notes[item.id]?.[age] ?? '',
    detail,
  };
}
