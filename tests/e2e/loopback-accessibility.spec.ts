import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '@shared/domain/language';
import { expect, test } from './fixtures';
import { openSampleScreens } from './screens';

const THEMES = ['light', 'dark', 'contrast'] as const;

/** Themes change colours and nothing else, so only the first is looked at with every rule. */
async function violations(page: Page, theme: (typeof THEMES)[number]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (theme !== 'light') axe.withRules(['color-contrast']);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

async function checkThemes(page: Page): Promise<void> {
  for (const theme of THEMES) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await violations(page, theme), theme).toEqual([]);
  }
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    test.setTimeout(240_000);

    test('every screen is free of violations in light, dark and high contrast, and wholly in its language', async ({
      kit,
    }) => {
      const { page } = kit;
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await test.step('day one', () => checkThemes(page));
      for (const screen of await openSampleScreens(page, language)) {
        await test.step(screen.name, async () => {
          await screen.open();
          expect(await page.locator('body').innerText()).not.toMatch(
            /\b(app|assess|deck|errors|exports|group|history|kinds|results|settings|slides|start|support|team)\.[a-z]+[.\w]*\b/i,
          );
          await checkThemes(page);
        });
      }
    });
  });
}
