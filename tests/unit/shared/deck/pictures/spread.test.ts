import { traitText } from '@shared/content/words';
import { gapQuestions, spreadPicture, spreadTable, teamHeadline } from '@shared/deck/pictures/spread';
import { LANGUAGES } from '@shared/domain/language';
import type { Score } from '@shared/domain/scoring';
import { listTraits } from '@shared/domain/traverse';
import { createTranslator } from '@shared/i18n/translator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPack, collectingTeam, resultOfTeam, sevenMembers } from '../../../../fixtures/group';

const { t } = await createTranslator('sv');
const pack = builtInPack('success-profile', 'sv');
const words = { pack, language: 'sv', t } as const;
const ids = listTraits(pack.instrument).map(({ trait }) => trait.id);
const ownOf = (...values: number[]) => new Map(values.map((value, at) => [ids[at] ?? '', value as Score]));
/** A closed team of five in which every member gives all items of a trait one number. */
const teamOf = (...traits: number[][]) =>
  resultOfTeam(
    pack,
    collectingTeam(pack, 5, (member, trait) => traits[trait]?.[member] ?? null),
  );

describe('the spread of a team', () => {
  it('puts first what is seen most differently and last what too few have answered', () => {
    const { rows } = spreadPicture({
      ...words,
      team: teamOf([3, 3, 3, 3, 3], [1, 5, 1, 5, 3], [2, 2, 2, 2]),
      own: null,
    });
    expect(rows.map(({ id }) => id).slice(0, 3)).toEqual([ids[1], ids[0], ids[2]]);
    expect(rows[0]).toMatchObject({
      meanText: '3,0',
      membersText: '5',
      steps: [2, 0, 1, 0, 2],
      low: 1,
      high: 5,
      note: '',
    });
    expect(rows[2]).toMatchObject({
      mean: null,
      meanText: '',
      membersText: '',
      steps: [],
      low: null,
      high: null,
      own: null,
    });
    expect(rows[2]?.note).toBe('Färre än 5 har svarat. Därför visas inget här.');
  });

  it("has the leader's own values only when they are given, and not where the team's can't be shown", () => {
    const team = teamOf([3, 3, 3, 3, 3], [2, 2]);
    const shown = spreadPicture({ ...words, team, own: ownOf(4, 5) });
    expect(shown.rows.map(({ own }) => own).filter((own) => own !== null)).toEqual([4]);
    expect(shown.legend.own).toBe('mitt eget svar');
    const hidden = spreadPicture({ ...words, team, own: null });
    expect(hidden.rows.every(({ own }) => own === null)).toBe(true);
    expect(hidden.legend.own).toBe('');
    expect(hidden.description).not.toContain('eget svar');
  });

  it('says while the team is answering how many have, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }), (ratings) => {
        const team = resultOfTeam(
          pack,
          collectingTeam(pack, ratings.length, (member) => ratings[member] ?? null),
        );
        const input = { ...words, team, own: ownOf(4) };
        const picture = spreadPicture(input);
        expect(picture.rows).toEqual([]);
        expect(picture.legend.own).toBe('');
        expect(picture.title).toMatch(/har svarat.*minst 5 har svarat/);
        expect(picture.description).toBe(picture.title);
        expect(spreadTable(input).rows).toEqual([]);
        expect(gapQuestions(input)).toEqual([]);
      }),
    );
  });

  it('is the same as a table, with how many lie nearest to each step', () => {
    const table = spreadTable({ ...words, team: teamOf([1, 2, 3, 4, 5]), own: ownOf(2) });
    const ids = table.columns.map(({ id }) => id);
    expect(ids).toEqual([
      'trait',
      'mean',
      'own',
      'low',
      'high',
      'members',
      'step-1',
      'step-2',
      'step-3',
      'step-4',
      'step-5',
    ]);
    expect(table.rows[0]?.cells.map(({ value }) => value).slice(1)).toEqual([3, 2, 1, 5, 5, 1, 1, 1, 1, 1]);
    expect(
      table.rows
        .at(-1)
        ?.cells.map(({ text }) => text)
        .slice(1),
    ).toEqual(Array(10).fill('–'));
  });
});

describe('what is said of a team', () => {
  it('names what is seen most differently and most alike', () => {
    const team = teamOf([3, 3, 3, 3, 3], [1, 5, 1, 5, 3]);
    const [alike, apart] = ids.map((id) => traitText(pack, id).name);
    expect(teamHeadline({ ...words, team, own: null })).toBe(
      `Svaren går mest isär om ”${apart}”. Närmast varandra ligger de om ”${alike}”.`,
    );
  });

  it('says so when all lie close, and when nothing can be shown', () => {
    expect(teamHeadline({ ...words, team: teamOf([3, 3, 3, 3, 3], [4, 4, 4, 4, 4]), own: null })).toBe(
      'Svaren ligger nära varandra i allt som visas.',
    );
    expect(teamHeadline({ ...words, team: teamOf([3, 3, 3, 3, 3]), own: null })).toContain('ligger nära varandra.');
    expect(teamHeadline({ ...words, team: teamOf([3], [4]), own: null })).toContain('minst 5 personer');
  });

  it("names where the leader's own value is furthest away, in the voice of who reads it", () => {
    const team = teamOf([2, 2, 2, 2, 2], [3, 3, 3, 3, 3]);
    const input = { ...words, team, own: ownOf(4, 5) };
    expect(teamHeadline(input)).toMatch(/ditt eget svar/);
    expect(teamHeadline({ ...input, person: 'i' })).toMatch(/mitt eget svar/);
  });
});

describe('questions to talk about', () => {
  it('ask about the largest gap in the same words whichever way it goes', () => {
    const above = gapQuestions({ ...words, team: teamOf([2, 2, 2, 2, 2]), own: ownOf(4) });
    const below = gapQuestions({ ...words, team: teamOf([4, 4, 4, 4, 4]), own: ownOf(2) });
    const bare = (text = '') => text.replaceAll(/\d,\d/g, '#');
    expect(above[0]?.question).toContain('Du satte 4,0');
    expect(bare(above[0]?.question)).toBe(bare(below[0]?.question));
  });

  it('are at most three, and hold both kinds where there are both', () => {
    const apart = [1, 5, 1, 5, 3];
    const same = [1, 1, 1, 1, 1];
    const questions = gapQuestions({
      ...words,
      team: teamOf(same, same, same, same, apart, apart),
      own: ownOf(5, 5, 5, 5),
    });
    expect(questions).toHaveLength(3);
    expect(questions.filter(({ question }) => question.startsWith('Ni ser olika'))).toHaveLength(1);
    expect(gapQuestions({ ...words, team: teamOf(apart, apart, apart, apart), own: null })).toHaveLength(3);
    expect(gapQuestions({ ...words, team: teamOf(same, same, same, same), own: ownOf(5, 5, 5, 5) })).toHaveLength(3);
  });

  it('say between which answers the members differ', () => {
    const [question] = gapQuestions({ ...words, team: teamOf([1, 5, 1, 5, 3]), own: null });
    expect(question?.question).toContain('svaren går från 1 till 5');
  });

  it('never mention the leader’s own value when it is not shown', () => {
    for (const { question } of gapQuestions({ ...words, team: sevenMembers(pack), own: null })) {
      expect(question).not.toMatch(/Du satte|Jag satte/);
    }
  });

  it('are whole sentences in every language', async () => {
    for (const language of LANGUAGES) {
      const translator = await createTranslator(language);
      const own = builtInPack('success-profile', language);
      const input = { pack: own, language, t: translator.t, team: sevenMembers(own), own: ownOf(5, 1, 5, 1) };
      const said = [teamHeadline(input), ...gapQuestions(input).map(({ question }) => question)];
      for (const text of said) {
        expect(text).toMatch(/[.?]$/);
        expect(text).not.toMatch(/group\.|\{\{|undefined|NaN/);
      }
    }
  });
});
