import { homedir } from 'node:os';
import { printWithBrowser } from '@core/export/browser-print';
import { findBrowser } from '@core/export/find-browser';
import { renderBriefHtml } from '@core/export/results/brief-html';
import { LANGUAGES } from '@shared/domain/language';
import { describe, expect, it } from 'vitest';
import { reportInput, schoolRounds } from '../../unit/electron/core/export/results/school';
import { openTestKit } from './test-platform';

const browser = await findBrowser({ platform: process.platform, env: process.env, home: homedir() });

describe.skipIf(!browser)('a result on one printed page', () => {
  it.each(LANGUAGES)('is one upright A4 page for every instrument in %s, with everything ticked', async (language) => {
    const rounds = schoolRounds(language);
    const latest = new Map(
      rounds
        .filter(({ team }) => team?.state !== 'collecting')
        .map((round) => [round.packId + round.respondent, round]),
    );
    for (const round of latest.values()) {
      const input = await reportInput(language, rounds, round, { own: true, texts: true });
      const printed = await printWithBrowser(renderBriefHtml(input));
      if (!printed.ok) throw new Error(printed.error.code);
      const pdf = Buffer.from(printed.data).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g), `${round.packId} ${round.respondent}`).toHaveLength(1);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][^\]]* 84[12]/);
      expect(pdf).toContain(`/Lang (${language})`);
    }
  });

  it('stays one page when far more is written than a page holds', async () => {
    const rounds = schoolRounds('sv');
    const support = rounds.find(({ packId }) => packId === 'support-structures');
    if (!support) throw new Error('the school has one');
    const answers = Object.fromEntries(
      Object.entries(support.answers).map(([id, answer]) => {
        const detail =
          answer.detail?.kind === 'support'
            ? { ...answer.detail, ask: 'Vi ber om mer tid. '.repeat(100) }
            : answer.detail;
        return [id, { ...answer, ...(detail ? { detail } : {}) }];
      }),
    );
    const input = await reportInput('sv', rounds, { ...support, answers }, { texts: true });
    const html = renderBriefHtml(input);
    expect(html).toMatch(/och \d+ till/);
    const printed = await printWithBrowser(html);
    if (!printed.ok) throw new Error(printed.error.code);
    expect(
      Buffer.from(printed.data)
        .toString('latin1')
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(1);
  });
});

describe('results through the core', () => {
  it('are delivered in every format, and refused for a round answered for another leader', async () => {
    const kit = await openTestKit();
    await kit.call('app.enterSample', { language: 'sv' });
    const [round] = await kit.call('rounds.list', {});
    if (!round) throw new Error('the school has rounds');
    const ask = { id: round.id, compareTo: null, otherSide: null, own: false, texts: false, language: 'sv' } as const;
    for (const format of ['csv', 'xlsx', 'pdf'] as const) await kit.call('results.export', { ...ask, format });
    await kit.call('results.exportHistory', { packId: round.packId, format: 'csv', language: 'sv' });
    expect(kit.platform.delivered.map(({ name }) => name.split('.').at(-1))).toEqual(['csv', 'xlsx', 'pdf', 'csv']);
    expect(await kit.refuse('results.exportHistory', { packId: 'no-such-pack', format: 'csv', language: 'sv' })).toBe(
      'pack-unknown',
    );
    await kit.kit.close();
  });
});
