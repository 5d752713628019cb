import { countGone, idsAsked, instrumentAsked } from '@shared/domain/asked';
import { scoreRound } from '@shared/domain/scoring';
import { listItems } from '@shared/domain/traverse';
import { describe, expect, it } from 'vitest';
import { rated, roundWith, smallInstrument } from './instrument-fixture';

describe('the instrument as a round asked it', () => {
  const grown = structuredClone(smallInstrument);
  grown.dimensions[0]?.traits[1]?.items.push(
    { id: 'new-one', kind: 'rating', quick: false },
    { id: 'new-two', kind: 'rating', quick: false },
  );
  const old = { ...roundWith(rated({ stand: 4, object: 2 })), asked: idsAsked(smallInstrument, 'full') };

  it('has no items that came later, so that an old round keeps its result', () => {
    const before = scoreRound(smallInstrument, old).dimensions[0]?.traits[1];
    const now = scoreRound(instrumentAsked(grown, old), old).dimensions[0]?.traits[1];
    expect(now).toEqual(before);
    expect(scoreRound(grown, { ...old, answers: rated({ stand: 4 }) }).dimensions[0]?.traits[1]?.score).toBeNull();
  });

  it('is the instrument itself when nothing has changed, or the round does not say', () => {
    expect(instrumentAsked(smallInstrument, old)).toBe(smallInstrument);
    expect(instrumentAsked(grown, roundWith({}))).toBe(grown);
  });

  it('leaves out traits and dimensions of which nothing was asked', () => {
    const round = { form: 'full' as const, asked: ['find-out'] };
    const asked = instrumentAsked(smallInstrument, round);
    expect(asked.dimensions.map(({ id }) => id)).toEqual(['knows']);
    expect(listItems(asked, 'full')).toHaveLength(1);
  });

  it('tells how many answers are to items that are gone', () => {
    expect(countGone(smallInstrument, roundWith(rated({ listen: 3, gone: 5 })))).toBe(1);
  });
});
