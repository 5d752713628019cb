import { summarizeRound } from '@core/packs/summarize-round';
import { makeSample } from '@core/sample/make-sample';
import { EMPTY_ANSWER } from '@shared/domain/answering';
import { RoundSummary } from '@shared/domain/round';
import { describe, expect, it } from 'vitest';
import { readSuccessProfile } from '../read-built-in';

const pack = await readSuccessProfile();
const [round] = makeSample({ language: 'sv', rounds: 1, pack: pack.structure, today: new Date('2026-11-12') }).data
  .rounds;
if (!round) throw new Error('one round');
const quick = { ...round, form: 'quick' as const };

describe('summarizeRound', () => {
  it('counts the answers that the form asks for', () => {
    expect(summarizeRound({ find: () => pack }, round).answered).toBe(36);
    expect(summarizeRound({ find: () => pack }, quick).answered).toBe(12);
  });

  it('counts all ratings where the pack is not here', () => {
    const some = { ...quick, answers: { ...quick.answers, 'find-out': EMPTY_ANSWER } };
    expect(summarizeRound({ find: () => null }, some).answered).toBe(35);
  });

  it('holds no answers', () => {
    expect(RoundSummary.safeParse(summarizeRound({ find: () => pack }, round)).success).toBe(true);
  });
});
