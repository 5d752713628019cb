import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { heard, wordsOf } from './words';

const { say, pack } = wordsOf('sv');
const QUESTIONS = 12;

test.describe('a leader team', () => {
  test.use({ language: 'sv' });
  test.setTimeout(180_000);

  test('answers by passing the keyboard, and sees its picture only when enough have', async ({ kit }) => {
    const { page } = kit;
    await beginTeam(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${say('team.hub.count_zero')} ${say('team.hub.shownFrom', { count: 3 })}`,
    );
    await expect(page.getByRole('button', { name: say('team.end.act') })).toBeDisabled();

    await page.getByRole('button', { name: say('team.keyboard.act') }).click();
    for (const key of ['1', '3', '5']) {
      await page.getByRole('button', { name: say('team.handOver.begin') }).click();
      await answerAll(page, key);
      await page.getByRole('button', { name: say('team.member.done') }).click();
      await expect(page.getByRole('heading', { name: say('team.handOver.thanks') })).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
    }
    await page.getByRole('button', { name: say('team.handOver.close') }).click();

    await page.getByRole('button', { name: say('team.end.act') }).click();
    await expect(page).toHaveURL(/#\/results\//);
    await expect(page.getByText(say('results.line.team_other', { count: 3 }))).toBeVisible();
    await page.getByRole('radio', { name: say('results.views.table') }).check({ force: true });
    const row = page.getByRole('row', { name: new RegExp(heard(pack.traits.humble?.name ?? '')) });
    await expect(row).toContainText('3,0');
    await page.goBack();
    await expect(page.getByText(say('team.hub.closed'))).toBeVisible();
  });

  test('throws a half answer away after a question, and leaves nothing of it', async ({ kit }) => {
    const { page } = kit;
    await beginTeam(page);
    await page.getByRole('button', { name: say('team.keyboard.act') }).click();
    await page.getByRole('button', { name: say('team.handOver.begin') }).click();
    await page.keyboard.press('4');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await page.getByRole('button', { name: say('team.member.leave') }).click();
    await page.getByRole('button', { name: say('team.member.throwAway') }).click();
    await expect(page.getByText(say('team.handOver.count_zero'), { exact: true })).toBeVisible();
    await page.getByRole('button', { name: say('team.handOver.begin') }).click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('is invited by a file, and a file that does not belong is kept aside with the reason', async ({ kit }) => {
    const { page } = kit;
    await beginTeam(page);
    const path = await kit.exportTo(() => page.getByRole('button', { name: say('team.file.invite') }).click());
    const invitation = await readFile(path, 'utf8');
    expect(JSON.parse(invitation)).toMatchObject({ format: 'lederspeil/invitation', data: { threshold: 3 } });
    expect(invitation).not.toContain('privateKey');

    const other = join(kit.dataDir, '..', 'annat.json');
    await writeFile(other, '{"inte": "vår"}');
    await choose(page, say('team.file.import'), other);
    await expect(page.getByText('annat.json')).toBeVisible();
    await expect(page.getByText(say('team.aside.foreign'))).toBeVisible();

    await page.getByRole('link', { name: say('app.places.assess'), exact: true }).click();
    await choose(page, say('team.invited.act'), path);
    await expect(page).toHaveURL(/#\/assess\//);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pack.items['change-mind']?.others?.text ?? '');
  });
});

async function beginTeam(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('app.places.assess'), exact: true }).click();
  const instrument = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: heard(pack.name) }) });
  await instrument.getByRole('radio', { name: say('assess.begin.way.team') }).check({ force: true });
  await instrument.getByRole('combobox', { name: say('assess.begin.threshold') }).selectOption('3');
  await instrument.getByRole('button', { name: new RegExp(`^${say('assess.list.quick')}`) }).click();
  await expect(page).toHaveURL(/#\/team\//);
}

async function answerAll(page: Page, key: string): Promise<void> {
  for (let number = 1; number <= QUESTIONS; number += 1) {
    await expect(page.getByText(say('assess.round.number', { number, of: QUESTIONS }))).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    if (number < QUESTIONS) await page.getByRole('button', { name: say('assess.turn.onwards') }).click();
  }
}

async function choose(page: Page, button: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(path);
}
