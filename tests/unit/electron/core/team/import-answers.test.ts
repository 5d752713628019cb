import { encode } from '@core/store/formats/format';
import { answerFormat, boundTo } from '@core/team/files';
import { importAnswers } from '@core/team/import-answers';
import { makeKeys, seal } from '@core/team/seal';
import { closeTeam, newTeam } from '@shared/domain/collecting';
import type { MemberAnswers, Team } from '@shared/domain/team';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallInstrument } from '../../../shared/domain/instrument-fixture';

const keys = makeKeys();
const INVITATION = 'invitation-one';
const collecting = (): Team => ({ ...newTeam(3), invitation: { id: INVITATION, ...keys } });
const roundOf = (team: Team = collecting()) => ({
  packId: 'small-pack',
  packVersion: '1.0.0',
  form: 'full' as const,
  team,
});

interface Parts {
  answerId?: string;
  invitationId?: string;
  packId?: string;
  packVersion?: string;
  answers?: MemberAnswers;
  publicKey?: string;
}

/** An answer file as a colleague's kit makes it. */
function fileOf({
  answers = { listen: { rating: 4, importance: 2 } },
  publicKey = keys.publicKey,
  ...rest
}: Parts = {}) {
  const head = {
    invitationId: INVITATION,
    answerId: 'answer-0001',
    packId: 'small-pack',
    packVersion: '1.0.0',
    ...rest,
  };
  const sealed = seal(JSON.stringify({ form: 'full', answers }), publicKey, boundTo(head)) ?? '';
  return { name: `${head.answerId}.json`, text: encode({ ...head, sealed }, answerFormat) };
}

const take = (files: ReturnType<typeof fileOf>[], round = roundOf()) => importAnswers(round, smallInstrument, files);
const reasons = (files: ReturnType<typeof fileOf>[], round = roundOf()) =>
  take(files, round).aside.map(({ reason }) => reason);

describe('answer files', () => {
  it('are taken in, one or many, and counted', () => {
    const files = ['answer-0001', 'answer-0002', 'answer-0003'].map((answerId) => fileOf({ answerId }));
    expect(take(files)).toMatchObject({
      taken: 3,
      aside: [],
      team: { count: 3, items: { listen: { ratings: [4, 4, 4] } } },
    });
  });

  it('leave the same team in whatever order they come', () => {
    const files = [1, 2, 3, 4, 5].map((rating) =>
      fileOf({ answerId: `answer-000${rating}`, answers: { listen: { rating, importance: null } } }),
    );
    const whole = take(files).team;
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(take(shuffled).team).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('are taken once: the same file again says so, another with its id does not replace it', () => {
    const first = fileOf();
    const other = fileOf({ answers: { listen: { rating: 1, importance: null } } });
    const { team, aside } = take([first, first, other]);
    expect(aside.map(({ reason }) => reason)).toEqual(['already-taken', 'same-id']);
    expect(team.items.listen?.ratings).toEqual([4]);
    expect(reasons([first, other], roundOf(team))).toEqual(['already-taken', 'same-id']);
  });

  it.each([
    ['other-instrument', fileOf({ packId: 'other-pack' })],
    ['other-version', fileOf({ packVersion: '2.0.0' })],
    ['other-collecting', fileOf({ invitationId: 'invitation-two' })],
    ['damaged', fileOf({ publicKey: makeKeys().publicKey })],
    ['empty', fileOf({ answers: { listen: { rating: 'unknown', importance: null } } })],
    [
      'newer',
      {
        name: 'n',
        text: fileOf()
          .text.replace('"version":1', '"version":9')
          .replace(/"check":"[^"]*",/, ''),
      },
    ],
    ['foreign', { name: 'f', text: '{"hello":1}' }],
    ['foreign', { name: 'f', text: 'x'.repeat(300_000) }],
    ['damaged', { name: 'd', text: fileOf().text.slice(0, 120) }],
  ] as const)('%s: said so, nothing changed', (reason, file) => {
    const { team, taken } = take([file]);
    expect(reasons([file])).toEqual([reason]);
    expect([team, taken]).toEqual([collecting(), 0]);
  });

  it('come too late once the result has been shown', () => {
    const closed = closeTeam(take(['a', 'b', 'c'].map((id) => fileOf({ answerId: `answer-${id}-1` }))).team);
    if (!closed) throw new Error('three are enough here');
    expect(reasons([fileOf({ answerId: 'answer-late' })], roundOf(closed))).toEqual(['closed']);
  });

  it('never half: of any mixture each is wholly in or wholly aside', () => {
    const pool = [
      fileOf({ answerId: 'answer-good1' }),
      fileOf({
        answerId: 'answer-good2',
        answers: { listen: { rating: 2, importance: 1 }, ask: { rating: 5, importance: null } },
      }),
      fileOf({ answerId: 'answer-good1', answers: { listen: { rating: 1, importance: null } } }),
      fileOf({ packId: 'other-pack' }),
      { name: 'broken', text: fileOf().text.replaceAll('a', 'b') },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool)), (files) => {
        const { team, taken, aside } = take(files);
        expect(taken + aside.length).toBe(files.length);
        expect(team.count).toBe(taken);
        expect(team.taken).toHaveLength(taken);
        expect(team.items.listen?.ratings.length ?? 0).toBe(taken);
      }),
    );
  });
});
