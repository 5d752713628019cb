import { createSaveQueue } from '@api/save-queue';
import { fail, ok } from '@shared/api/result';
import { EMPTY_ANSWER } from '@shared/domain/answering';
import type { Answer } from '@shared/domain/round';
import { describe, expect, it, vi } from 'vitest';
import { openDraft } from '../../../../../renderer/features/assess/round-draft';

const NOW = '2026-11-22T10:42:00.000Z';

function disk(isBroken = false) {
  const written = new Map<string, Answer>();
  const queue = createSaveQueue<Answer>(async (itemId, answer) => {
    if (isBroken) return fail('disk-full');
    written.set(itemId, answer);
    return ok({ savedAt: NOW });
  });
  return { written, queue };
}

describe('the answers of an open round', () => {
  it('show what is on disk, and over it what is still on its way there', async () => {
    const { queue } = disk(true);
    openDraft({}, ['a', 'b'], queue).choose('a', { rating: 4 });
    await queue.flush();
    const reopened = openDraft({ b: { ...EMPTY_ANSWER, rating: 2 } }, ['a', 'b'], queue);
    expect(reopened.answer('a').rating).toBe(4);
    expect(reopened.answer('b').rating).toBe(2);
    expect(reopened.status()).toMatchObject({ state: 'failed', error: { code: 'disk-full' } });
  });

  it('save a note together with what was chosen while it was being written', async () => {
    const { written, queue } = disk();
    const draft = openDraft({}, ['a'], queue);
    draft.write('a', { note: 'Tisdag' });
    draft.choose('a', { rating: 3, evidence: ['observed'] });
    draft.write('a', { note: 'Tisdag, i 5B' });
    await draft.flush();
    expect(written.get('a')).toEqual({ ...EMPTY_ANSWER, rating: 3, evidence: ['observed'], note: 'Tisdag, i 5B' });
  });

  it('redraw nothing while a note is being written', () => {
    const draft = openDraft({}, ['a'], disk().queue);
    const redraw = vi.fn();
    draft.subscribe(redraw);
    const before = draft.answers();
    draft.write('a', { note: 'T' });
    draft.write('a', { note: 'Ti' });
    expect(draft.answers()).toBe(before);
    expect(redraw).not.toHaveBeenCalled();
    draft.choose('a', { rating: 1 });
    expect(draft.answers()).not.toBe(before);
    expect(redraw).toHaveBeenCalledTimes(1);
  });

  it('show what was written once the field has been left, and only then', () => {
    const draft = openDraft({}, ['a'], disk().queue);
    const redraw = vi.fn();
    draft.subscribe(redraw);
    draft.settle();
    expect(redraw).not.toHaveBeenCalled();
    draft.write('a', { note: 'Tisdag' });
    draft.settle();
    expect(draft.answers().a?.note).toBe('Tisdag');
    expect(redraw).toHaveBeenCalledTimes(1);
  });

  it('keep a detail through other changes, until it is taken away', async () => {
    const { written, queue } = disk();
    const draft = openDraft({}, ['a'], queue);
    draft.write('a', { detail: { kind: 'count', count: 43 } });
    draft.choose('a', { rating: 'unknown' });
    expect(draft.answer('a')).toMatchObject({ rating: 'unknown', detail: { kind: 'count', count: 43 } });
    draft.choose('a', { detail: null });
    await draft.flush();
    expect(written.get('a')).toEqual({ ...EMPTY_ANSWER, rating: 'unknown' });
  });
});
