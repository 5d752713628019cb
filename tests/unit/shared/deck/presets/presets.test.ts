import { buildDeck, type DeckInput } from '@shared/deck/build';
import type { Slide } from '@shared/deck/deck';
import { DEFAULT_SHOW, type PresetId, type Show } from '@shared/deck/document';
import type { Round } from '@shared/domain/round';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { documentOf, everythingShown } from '../../../../fixtures/decks';
import { type BuiltInId, builtIn, detailOf, roundWith, teamWith } from '../../../../fixtures/kinds';
import { goalFor } from '../../../../fixtures/success-profile';

const { t } = await createTranslator('sv');
const EARLIER = { id: 'round-earlier', createdAt: '2025-05-14T09:30:00.000Z' };

interface Made {
  preset: PresetId;
  packId: BuiltInId;
  round: Round;
  previous?: Round;
  otherSide?: Round;
  show?: Partial<Show>;
  goals?: DeckInput['goals'];
}
function make({ preset, packId, round, previous, otherSide, show, goals = [] }: Made): Slide[] {
  const document = documentOf(preset, {
    roundId: round.id,
    compareTo: previous?.id ?? null,
    show: { ...DEFAULT_SHOW, speakerNotes: true, ...show },
  });
  const input: DeckInput = {
    document,
    pack: builtIn(packId, 'sv'),
    round,
    previous: previous ?? null,
    otherSide: otherSide ?? null,
    goals,
    author: { name: 'Karin Sandberg', role: 'rektor', school: 'Björkängens skola' },
    language: 'sv',
  };
  return buildDeck(input, t).slides;
}
const idsOf = (slides: Slide[]) => slides.map(({ id }) => id);
const find = <K extends Slide['kind']>(slides: Slide[], id: string, kind: K): Extract<Slide, { kind: K }> => {
  const slide = slides.find((each) => each.id === id);
  if (slide?.kind !== kind) throw new Error(`no ${kind} slide "${id}" among ${idsOf(slides).join(', ')}`);
  return slide as Extract<Slide, { kind: K }>;
};

describe('our picture', () => {
  const packId = 'success-profile';
  const pack = builtIn(packId, 'sv');
  const own = (_: unknown, index: number) => ({ rating: index < 3 ? 5 : 3, target: 4 }) as const;
  const team = teamWith(pack, 6, (member, index) => (index < 3 ? 2 : index < 6 ? (member % 2 === 0 ? 1 : 5) : 3));
  const round = roundWith(pack, { respondent: 'team', team }, own);

  it('of a team’s round shows the spread, and what differs as questions', () => {
    const slides = make({ preset: 'our-picture', packId, round });
    expect(idsOf(slides)).toEqual(['title', 'spread', 'spread--2', 'difference-humble', 'question']);
    const { picture, source } = find(slides, 'spread', 'spread');
    expect(picture.rows.every(({ own }) => own === null)).toBe(true);
    expect(picture.legend.own).toBe('');
    expect(source).toMatch(/^6 i ledningsgruppen har svarat\./);
  });

  it('has the leader’s own answers beside the team’s when she has ticked them', () => {
    const slides = make({ preset: 'our-picture', packId, round, show: { own: true } });
    expect(idsOf(slides)).toContain('difference-free-of-prestige');
    expect(find(slides, 'spread', 'spread').picture.rows.some(({ own }) => own === 5)).toBe(true);
    expect(find(slides, 'difference-free-of-prestige', 'question').title).toContain('5,0');
  });

  it('is empty while the team is answering', () => {
    const collecting = { ...team, state: 'collecting' } as const;
    const slides = make({
      preset: 'our-picture',
      packId,
      round: { ...round, team: collecting },
      show: everythingShown,
      goals: [goalFor(round, 'humble', [{}])],
    });
    expect(idsOf(slides)).toEqual(['title']);
  });

  it('of one answer for all speaks of us, and shows the year’s goals', () => {
    const four = builtIn('four-perspectives', 'sv');
    const together = roundWith(four, { respondent: 'together', present: 5 }, (item, index) => {
      const detail = detailOf(item, 'LÄSA');
      return { rating: index < 3 ? 5 : 2, ...(detail ? { detail } : {}) };
    });
    const previous = roundWith(four, { ...EARLIER, respondent: 'together' }, () => ({ rating: 2 }));
    const slides = make({ preset: 'our-picture', packId: 'four-perspectives', round: together, previous });
    expect(idsOf(slides)).toEqual(['title', 'profile', 'figures', 'goals', 'carried', 'question']);
    const profile = find(slides, 'profile', 'profile');
    expect(profile.title).toBe('Lärandet leds på fler nivåer nu.');
    expect(profile.source).toContain('Våra gemensamma svar: 6 av 6 områden');
    expect(profile.source).toContain('5 personer var med.');
    expect(JSON.stringify(find(slides, 'goals', 'list').entries)).toContain('LÄSA mål 0');
    expect(find(slides, 'carried', 'table').rows).toHaveLength(4);
  });
});

describe('our support structures', () => {
  const packId = 'support-structures';
  const pack = builtIn(packId, 'sv');
  const round = roundWith(pack, {}, (item, index) => {
    const detail = index < 4 ? detailOf(item, 'LÖNER', 1.5) : undefined;
    return { rating: index < 6 ? 2 : 5, importance: 3, ...(detail ? { detail } : {}) };
  });

  it('shows the map, the hours it would free and the asks by owner', () => {
    const slides = make({ preset: 'our-support', packId, round, goals: [goalFor(round, 'economy', [{}])] });
    expect(idsOf(slides)).toEqual(['title', 'map', 'areas', 'freed', 'asks', 'focus', 'plan']);
    expect(find(slides, 'map', 'map').picture.points).toHaveLength(10);
    expect(find(slides, 'freed', 'freed').picture.freed).toBe(3);
    const asks = find(slides, 'asks', 'table');
    expect(asks.rows.map(({ id }) => id)).toEqual(['economy', 'personnel', undefined]);
    expect(asks.columns.flatMap(({ id }) => id ?? [])).toEqual(['owner', 'ask']);
    expect(asks.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  });

  it('tells no asks and no hours that are not ticked, and leaves out the column that would be empty', () => {
    const slides = make({ preset: 'our-support', packId, round, show: { asks: false } });
    expect(idsOf(slides)).toEqual(['title', 'map', 'areas']);
    expect(find(slides, 'areas', 'table').columns.map(({ header }) => header)).not.toContain(t('support.table.hours'));
    expect(JSON.stringify(slides)).not.toContain('LÖNER');
  });
});

describe('better conditions', () => {
  const packId = 'framework-conditions';
  const pack = builtIn(packId, 'sv');
  const round = roundWith(pack, {}, (item) => {
    const detail = detailOf(item, 'X');
    return { rating: 3, note: item.kind === 'text' ? 'ÖPPET svar' : 'GÖMD not', ...(detail ? { detail } : {}) };
  });

  it('shows the week, the conditions and one question', () => {
    const slides = make({ preset: 'better-conditions', packId, round });
    expect(idsOf(slides)).toEqual(['title', 'week', 'profile', 'figures', 'question']);
    expect(JSON.stringify(slides)).not.toMatch(/ÖPPET|GÖMD/);
  });

  it('shows the answers to the open question when notes are ticked, and no other notes', () => {
    const slides = make({ preset: 'better-conditions', packId, round, show: { notes: true } });
    expect(find(slides, 'open-first-case', 'list').entries[0]).toMatchObject({
      heading: 'Mitt svar',
      lines: ['ÖPPET svar'],
    });
    expect(JSON.stringify(slides)).not.toContain('GÖMD');
  });
});

describe('from reactive to proactive', () => {
  const packId = 'interplay';
  const pack = builtIn(packId, 'sv');
  const note = (word: string) => (item: { kind: string }, index: number) => ({
    rating: word === 'EN' ? 5 : index < 3 ? 1 : 4,
    note: item.kind === 'text' ? `${word} part` : '',
  });
  const round = roundWith(pack, { side: 'employer' }, note('EN'));
  const otherSide = roundWith(
    pack,
    { id: 'round-of-others', side: 'representatives', createdAt: '2025-11-14T09:30:00.000Z' },
    note('ANDRA'),
  );

  it('sets the two pictures beside each other, whichever party made the deck', () => {
    const slides = make({ preset: 'reactive-to-proactive', packId, round, otherSide });
    expect(idsOf(slides).slice(0, 4)).toEqual(['title', 'sides', 'sides-figures', 'difference-development-view']);
    const { picture, source } = find(slides, 'sides', 'sides');
    expect(picture.sides).toEqual(['Arbetsgivare', 'Fackliga ombud']);
    expect(picture.rows[0]?.values).toEqual([5, 1]);
    expect(source).toBe('Arbetsgivare: 12 november 2025. Fackliga ombud: 14 november 2025.');
    const mirrored = make({ preset: 'reactive-to-proactive', packId, round: otherSide, otherSide: round });
    expect(find(mirrored, 'sides', 'sides').picture).toEqual(picture);
  });

  it('shows both parties’ open answers only when notes are ticked', () => {
    const silent = make({ preset: 'reactive-to-proactive', packId, round, otherSide });
    expect(JSON.stringify(silent)).not.toMatch(/EN part|ANDRA part/);
    const told = make({ preset: 'reactive-to-proactive', packId, round, otherSide, show: { notes: true } });
    expect(find(told, 'open-earlier-talk', 'list').entries.map(({ heading, lines }) => [heading, lines[0]])).toEqual([
      ['Arbetsgivare', 'EN part'],
      ['Fackliga ombud', 'ANDRA part'],
    ]);
  });

  it('shows the one picture there is while the other party has not answered, or is still answering', () => {
    expect(idsOf(make({ preset: 'reactive-to-proactive', packId, round }))).toEqual(['title', 'profile', 'figures']);
    const answering = { ...teamWith(pack, 2, () => 4), threshold: 5 };
    const collecting = { ...otherSide, respondent: 'team', team: answering } as const;
    const slides = make({
      preset: 'reactive-to-proactive',
      packId,
      round,
      otherSide: collecting,
      show: { notes: true },
    });
    expect(idsOf(slides)).toEqual(['title', 'profile', 'figures', 'open-earlier-talk']);
    expect(JSON.stringify(slides)).not.toContain('ANDRA');
  });
});

describe('how it went', () => {
  const packId = 'success-profile';
  const pack = builtIn(packId, 'sv');
  const round = roundWith(pack, {}, () => ({ rating: 4, importance: 2 }));
  const previous = roundWith(pack, EARLIER, (_, index) => ({ rating: index < 3 ? 2 : 4 }));

  it('shows the change with arrows and both dates, what was done and what is next', () => {
    const goals = [
      goalFor(previous, 'humble', [{ thenText: 'frågar jag två', done: true }, { thenText: 'väntar jag' }]),
      goalFor(round, 'loyal', [{ thenText: 'säger jag det' }]),
    ];
    const slides = make({ preset: 'how-it-went', packId, round, previous, goals });
    expect(idsOf(slides)).toEqual(['title', 'profile', 'figures', 'done', 'next']);
    expect(find(slides, 'profile', 'profile').picture.link).toBe('arrow');
    expect(find(slides, 'figures', 'table').columns.map(({ header }) => header)).toEqual([
      'Egenskap',
      'november 2025',
      'maj 2025',
      'Skillnad',
    ]);
    expect(JSON.stringify(find(slides, 'done', 'table').rows)).toContain('frågar jag två');
    const next = JSON.stringify(find(slides, 'next', 'table').rows);
    expect(next).toContain('väntar jag');
    expect(next).toContain('säger jag det');
    expect(JSON.stringify(slides)).not.toContain('Ylva');
  });

  it('of a team’s rounds shows the team’s change, never the leader’s own', () => {
    const now = { ...round, respondent: 'team', team: teamWith(pack, 5, () => 4) } as const;
    const before = { ...previous, respondent: 'team', team: teamWith(pack, 4, () => 3) } as const;
    const { picture, title, source } = find(
      make({ preset: 'how-it-went', packId, round: now, previous: before, show: everythingShown }),
      'profile',
      'profile',
    );
    expect(picture.groups[0]?.rows[0]).toMatchObject({ now: 4, before: 3, changeText: '+1,0', target: null });
    expect(title).toBe('”Prestigelös” ligger högre nu. ”Ödmjuk” ligger högre nu.');
    expect(source).toContain('5 i ledningsgruppen har svarat.');
  });
});

describe('my profile of a team’s round', () => {
  const packId = 'success-profile';
  const pack = builtIn(packId, 'sv');
  const round = roundWith(pack, { respondent: 'team', team: teamWith(pack, 5, () => 4) }, () => ({
    rating: 2,
    target: 5,
    note: 'MIN not',
    evidence: ['told'],
  }));

  it('shows the team’s answers, and the leader’s own only when they are ticked', () => {
    const without = make({ preset: 'my-profile', packId, round, show: { notes: true, evidence: true } });
    expect(idsOf(without)).toEqual(['title', 'spread', 'spread--2']);
    const ids = idsOf(make({ preset: 'my-profile', packId, round, show: { own: true, notes: true, evidence: true } }));
    expect(ids).toEqual(expect.arrayContaining(['spread', 'profile', 'figures', 'evidence', 'notes-humble']));
  });
});
