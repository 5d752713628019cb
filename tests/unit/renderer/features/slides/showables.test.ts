import type { PresetId, Showable } from '@shared/deck/document';
import { DEFAULT_SHOW } from '@shared/deck/document';
import type { Round } from '@shared/domain/round';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { showableLabel } from '../../../../../renderer/features/slides/showable-label';
import { describeShowable, isAskable } from '../../../../../renderer/features/slides/showables';
import { type BuiltInId, builtIn, detailOf, roundWith, teamWith } from '../../../../fixtures/kinds';
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
  otherSide: null,
  pack,
  goals: [goalFor(karinsRound(pack), 'humble', [{}])],
};
const bare = {
  round: roundOf(pack, 'bare-round-25', '2025-11-12T09:30:00.000Z', () => ({ rating: 3 })),
  previous: null,
  otherSide: null,
  pack,
  goals: [goalFor(karinsRound(pack), 'humble', [{}])],
};

const say = (
  part: Showable,
  data: Parameters<typeof describeShowable>[2],
  show = DEFAULT_SHOW,
  preset: PresetId = 'my-profile',
) => describeShowable(part, preset, data, show, t, 'sv');
/** A round of another instrument, alone. */
const alone = (packId: BuiltInId, round: Round) => ({ ...bare, pack: builtIn(packId, 'sv'), round, goals: [] });

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

describe('what only some instruments ask', () => {
  const support = builtIn('support-structures', 'sv');
  const asked = roundWith(support, {}, (item) => {
    const detail = detailOf(item, 'X');
    return detail ? { detail } : {};
  });

  it('is offered where it is asked', () => {
    const at = (packId: BuiltInId) => ({ pack: builtIn(packId, 'sv'), round: roundWith(builtIn(packId, 'sv'), {}) });
    expect(isAskable('asks', at('support-structures'))).toBe(true);
    expect(isAskable('week', at('framework-conditions'))).toBe(true);
    expect(isAskable('goals', at('four-perspectives'))).toBe(true);
    for (const part of ['asks', 'week', 'goals'] as const) expect(isAskable(part, rich)).toBe(false);
    expect(isAskable('scores', rich)).toBe(true);
  });

  it('says what goes along, or why there is nothing', () => {
    expect(say('asks', alone('support-structures', asked)).isThere).toBe(true);
    expect(say('asks', alone('support-structures', roundWith(support, {})))).toEqual({
      detail: 'Inget är skrivet att be om än.',
      isThere: false,
    });
    const week = builtIn('framework-conditions', 'sv');
    expect(say('week', alone('framework-conditions', roundWith(week, {}))).isThere).toBe(false);
    const goals = builtIn('four-perspectives', 'sv');
    const written = roundWith(goals, {}, (item) => ({ detail: detailOf(item, 'X') ?? { kind: 'count', count: 0 } }));
    expect(say('goals', alone('four-perspectives', written)).detail).toBe('2 mål, med dina ord.');
  });

  it('counts only the open answers for the decks that show no other notes', () => {
    const conditions = builtIn('framework-conditions', 'sv');
    const round = roundWith(conditions, {}, () => ({ note: 'en not' }));
    const show = { ...DEFAULT_SHOW, notes: true };
    const data = alone('framework-conditions', round);
    expect(say('notes', data, show, 'better-conditions').detail).toBe('1 svar. Av tills du kryssar.');
    expect(say('notes', data, show).detail).toMatch(/^\d\d anteckningar/);
  });
});

describe('a team’s round', () => {
  const round = roundWith(pack, { respondent: 'team', team: teamWith(pack, 5, () => 4) }, () => ({
    rating: 3,
    target: 4,
    note: 'en not',
  }));
  const data = { ...bare, round };

  it('has the leader’s own answers as a tick of their own, and what is hers only with them', () => {
    expect(isAskable('own', data)).toBe(true);
    expect(isAskable('own', rich)).toBe(false);
    expect(say('own', data)).toEqual({
      detail: 'Det du själv har svarat i rundan. Av tills du kryssar.',
      isThere: true,
    });
    for (const part of ['targets', 'notes'] as const) {
      expect(say(part, data)).toEqual({ detail: 'Bara tillsammans med dina egna svar.', isThere: false });
      expect(say(part, data, { ...DEFAULT_SHOW, own: true }).isThere).toBe(true);
    }
  });

  it('says so when the leader has not answered herself', () => {
    expect(say('own', { ...data, round: { ...round, answers: {} } }).isThere).toBe(false);
  });
});

describe('whose it is', () => {
  it('is said on each tick', () => {
    expect(showableLabel('scores', 'my-profile', 'me')).toBe('scores');
    expect(showableLabel('scores', 'our-picture', 'team')).toBe('scoresTeam');
    expect(showableLabel('notes', 'my-profile', 'together')).toBe('notesWe');
    expect(showableLabel('scores', 'reactive-to-proactive', 'me')).toBe('scoresSides');
  });
});
