import type { Showable } from '@shared/deck/document';
import { DEFAULT_SHOW } from '@shared/deck/document';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { describeShowable } from '../../../../../renderer/features/slides/showables';
import {
  goalFor,
  karinsEarlierRound,
  karinsRound,
  roundOf,
  successProfile,
} from '../../../../fixtures/success-profile';

const pack = successProfile('sv');
const { t } = await createTranslator('sv');
const rich = {
  round: karinsRound(pack),
  previous: karinsEarlierRound(pack),
  pack,
  goals: [goalFor(karinsRound(pack), 'humble', [{}])],
};
const bare = {
  round: roundOf(pack, 'bare-round-25', '2025-11-12T09:30:00.000Z', () => ({ rating: 3 })),
  previous: null,
  pack,
  goals: [goalFor(karinsRound(pack), 'humble', [{}])],
};

const say = (part: Showable, data: typeof rich | typeof bare, show = DEFAULT_SHOW) =>
  describeShowable(part, data, show, t, 'sv');

describe('what can be ticked', () => {
  it('says how much there is', () => {
    expect(say('previous', rich)).toEqual({ detail: '14 maj 2025', isThere: true });
    expect(say('notes', rich)).toEqual({ detail: '1 anteckning. Av tills du kryssar.', isThere: true });
    expect(say('evidence', rich)).toEqual({
      detail: '24 svar säger vad de bygger på. Av tills du kryssar.',
      isThere: true,
    });
    expect(say('plan', rich).isThere).toBe(true);
  });
  it.each(['previous', 'targets', 'focus', 'plan', 'notes', 'evidence'] as const)('says why there is no %s', (part) => {
    const described = say(part, bare);
    expect(described.isThere).toBe(false);
    expect(described.detail).not.toBe('');
  });
  it('shows neither the earlier round nor targets without values', () => {
    const without = { ...DEFAULT_SHOW, scores: false };
    expect(say('previous', rich, without).isThere).toBe(false);
    expect(say('targets', rich, without).isThere).toBe(false);
  });
  it('has no plan while an if–then is only half written', () => {
    const half = { ...rich, goals: [goalFor(rich.round, 'humble', [{ thenText: ' ' }])] };
    expect(say('plan', half).isThere).toBe(false);
  });
});
