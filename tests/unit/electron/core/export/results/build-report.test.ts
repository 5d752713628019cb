import { renderBriefHtml } from '@core/export/results/brief-html';
import { buildReport } from '@core/export/results/build-report';
import { writeCsv } from '@core/export/results/csv';
import { historyTable } from '@core/export/results/history-table';
import { writeXlsx } from '@core/export/results/xlsx';
import { LANGUAGES } from '@shared/domain/language';
import type { Answer, Round } from '@shared/domain/round';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reportInput, schoolRounds } from './school';

const rounds = schoolRounds('sv');
const closedTeam = rounds.find(({ team, answers }) => team?.state === 'closed' && Object.keys(answers).length > 0);
const openTeam = rounds.find(({ team }) => team?.state === 'collecting');
if (!closedTeam || !openTeam) throw new Error('the school has both');

/** Everything that leaves the machine, in all formats, as one text. */
async function everythingOf(input: Awaited<ReturnType<typeof reportInput>>): Promise<string> {
  const report = buildReport(input);
  const parts = Object.values(unzipSync(await writeXlsx(report, 'Om'))).map((part) => strFromU8(part));
  return [new TextDecoder().decode(writeCsv(report, 'sv')), renderBriefHtml(input), ...parts].join('\n');
}

const SECRET = 'Hemlig-mening-4711';
function withTexts(round: Round): Round {
  const answers = Object.entries(round.answers).map(([id, answer]): [string, Answer] => {
    const { detail } = answer;
    const said =
      detail?.kind === 'support'
        ? { ...detail, ask: SECRET, owner: SECRET, today: SECRET, missing: SECRET }
        : detail?.kind === 'goals'
          ? { ...detail, goals: detail.goals.map((goal) => ({ ...goal, text: SECRET })) }
          : detail;
    return [id, { ...answer, note: SECRET, ...(said ? { detail: said } : {}) }];
  });
  return { ...round, title: SECRET, answers: Object.fromEntries(answers) };
}

describe("a round's file", () => {
  it.each(LANGUAGES)('has a headline and tables for every round of the school in %s', async (language) => {
    const all = schoolRounds(language);
    for (const round of all.filter(({ team }) => team?.state !== 'collecting')) {
      const report = buildReport(await reportInput(language, all, round));
      expect(report.headline.length, round.packId).toBeGreaterThan(10);
      expect(report.tables.length, round.packId).toBeGreaterThan(1);
      for (const table of report.tables) {
        for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
      }
      expect(JSON.stringify(report)).not.toMatch(/\b(?:exports|support|group|deck)\.\w/);
    }
  });

  it('has no free text until it is ticked', async () => {
    for (const round of rounds.filter(({ team }) => team?.state !== 'collecting')) {
      const input = await reportInput('sv', rounds, withTexts(round), { otherSide: null });
      expect(await everythingOf(input), round.packId).not.toContain(SECRET);
    }
    const [support] = rounds.filter(({ packId }) => packId === 'support-structures');
    if (!support) throw new Error('the school has one');
    expect(await everythingOf(await reportInput('sv', rounds, withTexts(support), { texts: true }))).toContain(SECRET);
  });

  it("has the leader's own answers beside a team's only when they are asked for", async () => {
    const marked: Round = {
      ...closedTeam,
      answers: Object.fromEntries(
        Object.entries(closedTeam.answers).map(([id, a]) => [id, { ...a, rating: 1, target: 2 }]),
      ),
    };
    const without = buildReport(await reportInput('sv', rounds, marked));
    const none = buildReport(await reportInput('sv', rounds, { ...closedTeam, answers: {} }));
    expect(without).toEqual(none);
    const columns = buildReport(await reportInput('sv', rounds, marked, { own: true })).tables[0]?.columns ?? [];
    expect(columns.length).toBeGreaterThan(without.tables[0]?.columns.length ?? 0);
  });

  it('of a team that is still answering says how many have, and nothing else', async () => {
    const report = buildReport(await reportInput('sv', rounds, openTeam, { own: true, texts: true }));
    expect(report.tables).toEqual([]);
    expect(report.headline).toContain(String(openTeam.team?.count));
  });

  it('holds of a team counts and means, never a column of answers', async () => {
    const text = await everythingOf(await reportInput('sv', rounds, closedTeam));
    for (const { ratings } of Object.values(closedTeam.team?.items ?? {})) {
      expect(text).not.toContain(ratings.join(','));
      expect(text).not.toContain(ratings.join(';'));
    }
  });
});

describe('a table file', () => {
  const hostile = ['=1+1', '+46 70', '-2+3', '@cmd', '\tx', '=HYPERLINK("http://x")'];
  const report = {
    title: '=SUM(A1)',
    lines: hostile,
    headline: '@now',
    tables: [
      {
        caption: 'A/B*C:[D]?',
        columns: [
          { id: 'a', header: '=x', align: 'left' as const },
          { id: 'n', header: 'Tal', align: 'right' as const },
        ],
        rows: hostile.map((text, index) => ({
          id: String(index),
          mark: null,
          dimension: '',
          cells: [
            { text, value: text },
            { text: '−1,5', value: -1.5 },
          ],
        })),
      },
      { caption: 'A/B*C:[D]?', columns: [], rows: [] },
    ],
  };

  it('has no cell that a spreadsheet would run, and numbers as the country writes them', () => {
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(report, 'sv'));
    expect(csv.startsWith('\ufeff')).toBe(true);
    const cells = csv
      .slice(1)
      .split('\r\n')
      .flatMap((line) => line.split(';'));
    for (const cell of cells) {
      const bare = cell.replace(/^"/, '');
      expect(/^[=@\t]/.test(bare), bare).toBe(false);
      expect(/^[+-]/.test(bare) && !/^[+-]?\d+(,\d+)?$/.test(bare), bare).toBe(false);
    }
    expect(cells).toContain('-1,5');
  });

  it('keeps text as text and numbers as numbers in a workbook, each sheet with a name of its own', async () => {
    const parts = unzipSync(await writeXlsx(report, 'Om: [allt]'));
    const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(3);
    for (const name of sheets) expect(strFromU8(parts[name] ?? new Uint8Array())).not.toMatch(/<f[ >]/);
    const names = [...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]*)"/g)];
    expect(new Set(names.map(([, name]) => name)).size).toBe(3);
    for (const [, name] of names) expect((name ?? '').length).toBeLessThanOrEqual(31);
    expect(strFromU8(parts[sheets[1] ?? ''] ?? new Uint8Array())).toContain('<v>-1.5</v>');
  });
});

describe('the history of an instrument', () => {
  it('has a row an item and round, oldest first, and nothing of a team that is answering or of another leader', async () => {
    const { pack, t } = await reportInput('sv', rounds, closedTeam);
    const of = (part: Partial<Round>) =>
      rounds.filter(({ packId }) => packId === pack.id).map((r) => ({ ...r, ...part }));
    const table = historyTable({ rounds: of({}), pack, language: 'sv', t });
    const days = table.rows.map(({ cells }) => cells[0]?.text ?? '');
    expect(days).toEqual([...days].sort());
    expect(table.rows.length).toBeGreaterThan(36);
    expect(historyTable({ rounds: of({ respondent: 'member' }), pack, language: 'sv', t }).rows).toEqual([]);
    const open = rounds.filter(({ id }) => id === openTeam.id);
    expect(historyTable({ rounds: open, pack, language: 'sv', t }).rows).toEqual([]);
  });
});
