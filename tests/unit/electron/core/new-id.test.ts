import { newId } from '@core/new-id';
import { RecordId } from '@shared/domain/round';
import { expect, it } from 'vitest';

it('makes ids that are safe as file names and never the same', () => {
  const ids = Array.from({ length: 5000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(RecordId.safeParse(id).success).toBe(true);
    expect(id).toHaveLength(21);
  }
});
