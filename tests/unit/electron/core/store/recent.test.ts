import { Recent } from '@core/store/recent';
import { expect, test } from 'vitest';

test('keeps the values used last and no more', () => {
  const recent = new Recent<number>(2);
  recent.put('a', 1);
  recent.put('b', 2);
  expect(recent.get('a')).toBe(1);
  recent.put('c', 3);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, null, 3]);
  recent.drop('a');
  expect(recent.get('a')).toBeNull();
});
