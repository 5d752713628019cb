import type { Page } from '@playwright/test';
import type { Language } from '@shared/domain/language';
import { callOk } from './doors/call-api';
import { expect } from './fixtures';
import { wordsOf } from './words';

export interface Screen {
  name: string;
  open(): Promise<void>;
}

/** Opens the made-up school, and gives every screen in the order of the places. */
export async function openSampleScreens(page: Page, language: Language): Promise<Screen[]> {
  const { say } = wordsOf(language);
  const go = async (place: 'start' | 'assess' | 'slides' | 'settings') => {
    await page.getByRole('link', { name: say(`app.places.${place}`), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  };
  const heading = () => expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const view = async (which: 'dots' | 'radar' | 'table') => {
    await page.getByRole('radio', { name: say(`results.views.${which}`) }).check({ force: true });
  };
  await page.getByText(say('start.empty.sample')).click();
  await expect(page.getByText(say('app.sample.text'))).toBeVisible();

  const rounds = await callOk(page, 'rounds.list', {});
  const idOf = (packId: string, part: Partial<(typeof rounds)[number]> = {}, state?: string) => {
    const found = rounds.find(
      (round) =>
        round.packId === packId &&
        (part.respondent === undefined || round.respondent === part.respondent) &&
        (state === undefined || round.team?.state === state),
    );
    if (!found) throw new Error(`the made-up school has no round of ${packId}`);
    return found.id;
  };
  /** A page by its address, once its heading is there. */
  const at = (name: string, address: string): Screen => ({
    name,
    async open() {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await expect(page).toHaveURL(new RegExp(`#${address}`));
      await heading();
      await page.evaluate(() => document.fonts.ready);
    },
  });
  const team = { respondent: 'team' } as const;
  const collecting = idOf('pedagogical-leader', team, 'collecting');

  return [
    { name: 'start', open: () => go('start') },
    { name: 'assess', open: () => go('assess') },
    {
      name: 'a question',
      async open() {
        await go('assess');
        await page
          .getByRole('link', { name: say('assess.rounds.change') })
          .first()
          .click();
        await expect(page.getByRole('radio').first()).toBeAttached();
      },
    },
    {
      name: 'results as dots',
      async open() {
        await go('assess');
        await page
          .getByRole('link', { name: say('assess.rounds.result') })
          .first()
          .click();
        await heading();
        await view('dots');
        await expect(page.getByRole('img').first()).toBeVisible();
      },
    },
    { name: 'results as radar', open: () => view('radar') },
    {
      name: 'results as table',
      async open() {
        await view('table');
        await expect(page.getByRole('table')).toBeVisible();
      },
    },
    at('a map of support', `/results/${idOf('support-structures')}`),
    at('goals on perspectives', `/results/${idOf('four-perspectives')}`),
    at('two parties', `/results/${idOf('interplay')}`),
    at('a week of hours', `/results/${idOf('framework-conditions')}`),
    at('a team that has answered', `/results/${idOf('success-profile', team, 'closed')}`),
    at('a team that is answering', `/results/${collecting}`),
    at('the ways for a team to answer', `/team/${collecting}`),
    at('an instrument over time', '/history/success-profile'),
    at('an area of support', `/assess/${idOf('support-structures')}/economy-support`),
    at("this year's goals", `/assess/${idOf('four-perspectives')}/goals-of-the-year`),
    at('a week', `/assess/${idOf('framework-conditions')}/ordinary-week`),
    { name: 'slides', open: () => go('slides') },
    {
      name: 'a deck',
      async open() {
        await go('slides');
        await page
          .getByRole('region', { name: say('slides.mine.heading') })
          .getByRole('link')
          .first()
          .click();
        await expect(page.getByRole('button', { name: new RegExp(`^${say('slides.export.pptx')}`) })).toBeVisible();
      },
    },
    { name: 'settings', open: () => go('settings') },
    {
      name: 'the shortcut list',
      async open() {
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
  ];
}
