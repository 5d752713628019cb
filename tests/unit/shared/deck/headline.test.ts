import { headline, type Person } from '@shared/deck/headline';
import { resultOf } from '@shared/domain/comparison';
import type { Answer, Round } from '@shared/domain/round';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { karinsEarlierRound, karinsRound, roundOf, successProfile } from '../../../fixtures/success-profile';

const pack = successProfile('sv');
const { t } = await createTranslator('sv');
const say = (round: Round, previous: Round | null = null, person: Person = 'you') =>
  headline(resultOf(pack.instrument, round, previous), pack, t, 'sv', person);

const DAY = '2025-11-12T09:30:00.000Z';
const answered = (answer: (trait: number) => Partial<Answer>) => roundOf(pack, 'round-now-xx', DAY, answer);
const earlier = (answer: (trait: number) => Partial<Answer>) =>
  roundOf(pack, 'round-before', '2025-05-14T09:30:00.000Z', answer);
const words = (trait: string) => pack.text.traits[trait];

describe('headline', () => {
  it('says what has changed most and what is furthest from the target', () => {
    const round = karinsRound(pack);
    const previous = karinsEarlierRound(pack);
    expect(say(round, previous)).toBe(
      'Du är oftare med i vardagen nu. Längst till målet är det att störa, stödja och utmana.',
    );
    expect(say(round, previous, 'i')).toMatch(/^Jag är oftare med i vardagen nu\./);
  });

  it('says that nothing is answered', () => {
    expect(say(answered(() => ({})))).toBe('Du har inte svarat på något än.');
    expect(
      say(
        answered(() => ({})),
        null,
        'i',
      ),
    ).toBe('Jag har inte svarat på något än.');
  });

  it('says that the answers are too few', () => {
    expect(say(answered((trait) => (trait === 0 ? { rating: 'unknown' } : {})))).toBe(
      'Svaren räcker inte till en bild än.',
    );
  });

  it('names what lies at each end in a first round without targets', () => {
    const scores = [4, 4, 4, 2, 4, 4, 4, 5, 4, 5, 4, 4];
    expect(say(answered((trait) => ({ rating: scores[trait] ?? null })))).toBe(
      `Närmast ”Nästan alltid” ligger ${words('disturb-support-challenge')?.phrase} och ${words('high-expectations')?.phrase}. Närmast ”Sällan” ligger ${words('build-relationships')?.phrase}.`,
    );
  });

  it('says how far the answers reach when too many share an end', () => {
    expect(say(answered((trait) => ({ rating: trait === 3 ? 2 : 4 })))).toBe('Svaren går från ”Sällan” till ”Ofta”.');
    expect(say(answered(() => ({ rating: 4 })))).toBe('Svaren ligger runt ”Ofta”.');
  });

  it('says how much of the picture is there when it is not finished', () => {
    expect(say(answered((trait) => (trait < 4 ? { rating: 3 } : {})))).toBe(
      'Svaren ligger runt ”Då och då”. 4 av 12 egenskaper har ett värde än så länge.',
    );
  });

  it('says that everything is about the same', () => {
    const same = { rating: 3 } as const;
    expect(
      say(
        answered(() => same),
        earlier(() => same),
      ),
    ).toBe('Bilden är ungefär densamma som den 14 maj 2025.');
  });

  it('says that the targets are reached, for one and for several', () => {
    expect(say(answered(() => ({ rating: 4, target: 4 })))).toBe('Till dina mål är det mindre än ett halvt steg.');
    expect(
      say(
        answered((trait) => ({ rating: 4, target: trait === 0 ? 4 : null })),
        null,
        'i',
      ),
    ).toBe('Till mitt mål är det mindre än ett halvt steg.');
  });

  it('names two changes when there is no target, the largest first', () => {
    const now = answered((trait) => ({ rating: trait === 1 ? 4 : trait === 4 ? 5 : 3 }));
    expect(
      say(
        now,
        earlier(() => ({ rating: 3 })),
      ),
    ).toBe(`${words('create-structures')?.risen.you} ${words('humble')?.risen.you}`);
  });

  it('names what has fallen beside what has risen, and never more than two', () => {
    const now = answered((trait) => ({ rating: trait % 2 === 0 ? 4 : 1, target: 5 }));
    const text = say(
      now,
      earlier(() => ({ rating: 3 })),
    );
    expect(text).toContain(words('humble')?.fallen.you);
    expect(text).toContain(words('free-of-prestige')?.risen.you);
    expect(text.match(/\./g)).toHaveLength(3);
  });

  it('prefers what matters most to the leader among equal changes', () => {
    const now = answered((trait) => ({ rating: 4, importance: trait === 9 ? 3 : 1 }));
    expect(
      say(
        now,
        earlier(() => ({ rating: 2 })),
      ),
    ).toMatch(new RegExp(`^${words('high-expectations')?.risen.you}`));
  });

  it('compares nothing with a round that shares no answers', () => {
    expect(
      say(
        answered(() => ({ rating: 4 })),
        earlier(() => ({})),
      ),
    ).toBe('Svaren ligger runt ”Ofta”.');
  });
});
