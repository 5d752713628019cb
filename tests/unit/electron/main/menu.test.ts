import { LANGUAGES } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../../electron/main/menu';

const items = (menu: MenuItemConstructorOptions | undefined) => menu?.submenu as MenuItemConstructorOptions[];

async function template(platform: NodeJS.Platform, go = vi.fn()) {
  const { t } = await createTranslator('sv');
  return menuTemplate(t, go, platform);
}

describe('menuTemplate', () => {
  it('has words of the chosen language on every item, as Electron only has English ones', async () => {
    for (const menu of await template('linux')) {
      expect(menu.label).toBeTruthy();
      for (const item of items(menu))
        expect(item.type === 'separator' || item.label, JSON.stringify(item)).toBeTruthy();
    }
  });

  it.each(LANGUAGES)('misses no text in %s', async (language) => {
    const { t } = await createTranslator(language);
    expect(JSON.stringify(menuTemplate(t, vi.fn(), 'darwin'))).not.toMatch(/app\.(menu|places|name)/);
  });

  it('leads to every place, and to the list of shortcuts', async () => {
    const go = vi.fn();
    const menus = await template('linux', go);
    for (const menu of menus)
      for (const item of items(menu)) item.click?.(undefined as never, undefined, undefined as never);
    expect(go.mock.calls.flat()).toEqual(['/', '/assess', '/slides', '/settings', '/shortcuts']);
  });

  it('can be left in the way of each system', async () => {
    const roles = async (platform: NodeJS.Platform) => items((await template(platform))[0]).map(({ role }) => role);
    expect(await roles('win32')).toEqual(['quit']);
    expect(await roles('darwin')).toEqual(['hide', undefined, 'quit']);
  });

  it('offers neither developer tools nor a reload', async () => {
    const roles = (await template('linux')).flatMap(items).map(({ role }) => role);
    expect(roles).toEqual(expect.not.arrayContaining(['toggleDevTools', 'reload', 'forceReload', 'zoomIn']));
  });
});
