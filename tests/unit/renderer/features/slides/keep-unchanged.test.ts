import type { ListedSlide } from '@shared/deck/build';
import { expect, it } from 'vitest';
import { keepUnchanged } from '../../../../../renderer/features/slides/keep-unchanged';

const question = (id: string, title: string): ListedSlide => ({
  slide: { kind: 'question', id, title, lead: '', source: '', speakerNotes: '' },
  hidden: false,
});

it('keeps the very slides that say the same, and takes those that don’t', () => {
  const before = [question('a', 'ett'), question('b', 'två')];
  const now = keepUnchanged(before, [question('b', 'två, ändrad'), question('a', 'ett'), question('c', 'tre')]);
  expect(now.map(({ slide }) => slide.title)).toEqual(['två, ändrad', 'ett', 'tre']);
  expect(now[1]?.slide).toBe(before[0]?.slide);
  expect(now[0]?.slide).not.toBe(before[1]?.slide);
});

it('always takes whether a slide stays at home from now', () => {
  const [now] = keepUnchanged([question('a', 'ett')], [{ ...question('a', 'ett'), hidden: true }]);
  expect(now?.hidden).toBe(true);
});
