import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures';
import { wordsOf } from './words';

/** Hostile on purpose: must be stored as written and shown as text, on screen and in every file. */
const NOTE = 'I tisdags i 5B </script><b>=1+1</b> 😀 שלום';
const SITUATION = 'jag har varit i ett klassrum & <i>sett</i> något';
const RESPONSE = '=1+1 ställer jag en fråga samma dag';

for (const language of ['sv', 'en'] as const) {
  test.describe(`the main job in ${language}`, () => {
    test.use({ language });
    test.setTimeout(180_000);

    test('from the first start to slides on disk', async ({ kit }) => {
      const { say, pack } = wordsOf(language);
      let page = kit.page;
      const statements = Object.values(pack.items).map((item) => item.text);
      const question = () => page.getByRole('heading', { level: 1 });
      const saved = () =>
        expect(page.getByText(new RegExp(`^${say('assess.saving.saved', { time: '' })}`)).first()).toBeVisible();

      await test.step('answer four questions by key, with a note', async () => {
        await page.getByRole('button', { name: say('start.empty.begin') }).click();
        for (const key of ['3', '4', '5', '2']) {
          await expect.poll(async () => statements.includes(await question().innerText())).toBe(true);
          await rateAndGoOn(page, key, say('assess.turn.onwards'));
        }
        await page.getByRole('radio', { name: pack.importance.points[2] }).check({ force: true });
        await page.getByRole('checkbox', { name: pack.evidence.sources.observed }).check({ force: true });
        await page.getByRole('textbox', { name: pack.note.question }).fill(NOTE);
        await page.getByRole('heading', { level: 1 }).click();
        await saved();
      });

      const left = await question().innerText();
      await test.step('leave, close the program, come back to the very question', async () => {
        await page.getByRole('link', { name: say('app.places.start') }).click();
        await expect(question()).toHaveText(left);
        page = await kit.relaunch();
        await expect(question()).toHaveText(left);
        await page.getByRole('link', { name: say('start.resume.goOn', { number: 5 }) }).click();
        await expect(page.getByRole('textbox', { name: pack.note.question })).toHaveValue(NOTE);
      });

      await test.step('answer the rest; the result follows at once', async () => {
        for (let number = 5; number < 12; number++) await rateAndGoOn(page, '2', say('assess.turn.onwards'));
        await rateAndGoOn(page, '4', say('assess.turn.result'));
        await expect(page).toHaveURL(/#\/results\//);
        await expect(page.getByRole('img').first()).toBeVisible();
        await page.getByRole('radio', { name: say('results.views.table') }).check({ force: true });
        await expect(page.getByRole('table').getByRole('row')).toHaveCount(13);
        await page.getByRole('radio', { name: say('results.views.radar') }).check({ force: true });
        await expect(page.getByText(say('results.radarNote'))).toBeVisible();
      });

      await test.step('choose two and write an if–then', async () => {
        const boxes = page.getByRole('region', { name: say('results.focus.heading') }).getByRole('checkbox');
        await boxes.nth(0).check({ force: true });
        await boxes.nth(1).check({ force: true });
        await page.getByRole('button', { name: say('results.focus.plan.two') }).click();
        await fillAndLeave(page.getByRole('textbox', { name: say('results.plan.if') }).first(), SITUATION);
        await fillAndLeave(page.getByRole('textbox', { name: say('results.plan.then') }).first(), RESPONSE);
        await page.getByLabel(say('results.plan.followUp')).first().fill('2026-12-04');
        await fillAndLeave(page.getByRole('textbox', { name: say('results.plan.sharedWith') }).first(), 'Ylva');
        await expect(page.getByText(new RegExp(`^${say('results.saving.saved', { time: '' })}`)).first()).toBeVisible();
      });

      await test.step('make slides for the staff meeting, without scores', async () => {
        const preset = say('deck.preset.what-i-work-on.name');
        await page.getByRole('button', { name: say('results.slides.make', { preset }) }).click();
        await expect(question().first()).toHaveText(preset);
        const parts = await exportPowerPoint(kit, page, say('slides.export.pptx'));
        const text = textOf(parts);
        expect(text).toContain(SITUATION);
        expect(text).toContain(RESPONSE);
        expect(text).not.toContain('I tisdags i 5B');
        expect(Object.keys(parts).filter((name) => name.includes('/charts/'))).toEqual([]);
      });

      await test.step('the profile in three formats; notes only when ticked', async () => {
        await page.goBack();
        const preset = say('deck.preset.my-profile.name');
        await page.getByRole('button', { name: say('results.slides.make', { preset }) }).click();
        await expect(question().first()).toHaveText(preset);
        const without = await exportPowerPoint(kit, page, say('slides.export.pptx'));
        expect(Object.keys(without).some((name) => /\/charts\/chart\d+\.xml$/.test(name))).toBe(true);
        expect(textOf(without)).not.toContain('I tisdags i 5B');

        await page.getByRole('checkbox', { name: say('slides.show.notes') }).check({ force: true });
        const html = await readFile(
          await kit.exportTo(() => exportButton(page, say('slides.export.reveal')).click()),
          'utf8',
        );
        expect(html).toContain('I tisdags i 5B &lt;/script&gt;');
        expect(html).toContain("default-src 'none'");

        const pdf = await readFile(await kit.exportTo(() => exportButton(page, say('slides.export.pdf')).click()));
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      });
    });
  });
}

async function rateAndGoOn(page: Page, key: string, onwards: string): Promise<void> {
  const before = await page.getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.press(key);
  await expect(page.getByRole('radio', { checked: true }).first()).toBeAttached();
  await page.getByRole('button', { name: onwards }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before);
}

async function fillAndLeave(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
}

function exportButton(page: Page, label: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${label}`) });
}

async function exportPowerPoint(
  kit: { exportTo(action: () => Promise<unknown>): Promise<string> },
  page: Page,
  label: string,
): Promise<Record<string, Uint8Array>> {
  const path = await kit.exportTo(() => exportButton(page, label).click());
  expect(path).toMatch(/\.pptx$/);
  return unzipSync(await readFile(path));
}

/** All text of the slides, as PowerPoint would show it. */
function textOf(parts: Record<string, Uint8Array>): string {
  return Object.entries(parts)
    .filter(([name]) => name.endsWith('.xml'))
    .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/<a:t>([^<]*)<\/a:t>/g)])
    .map(([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    )
    .join('\n');
}
