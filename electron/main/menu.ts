import type { Translate } from '@shared/i18n/translator';
import type { MenuItemConstructorOptions } from 'electron';

/** Where the renderer shows its list of shortcuts. */
const SHORTCUTS = '/shortcuts';
const PLACES = [
  { name: 'start', path: '/' },
  { name: 'assess', path: '/assess' },
  { name: 'slides', path: '/slides' },
  { name: 'settings', path: '/settings' },
] as const;

/**
 * The menu in the user's language; `go` is called with the path of a place. Every item has its own words, because
 * Electron's are English only.
 */
export function menuTemplate(
  t: Translate,
  go: (path: string) => void,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const name = t('app.name');
  const quit: MenuItemConstructorOptions = { role: 'quit', label: t('app.menu.quit', { name }) };
  const first: MenuItemConstructorOptions =
    platform === 'darwin'
      ? { label: name, submenu: [{ role: 'hide', label: t('app.menu.hide', { name }) }, { type: 'separator' }, quit] }
      : { label: t('app.menu.file'), submenu: [quit] };

  return [
    first,
    {
      label: t('app.menu.edit'),
      submenu: [
        { role: 'undo', label: t('app.menu.undo') },
        { role: 'redo', label: t('app.menu.redo') },
        { type: 'separator' },
        { role: 'cut', label: t('app.menu.cut') },
        { role: 'copy', label: t('app.menu.copy') },
        { role: 'paste', label: t('app.menu.paste') },
        { role: 'selectAll', label: t('app.menu.selectAll') },
      ],
    },
    {
      label: t('app.menu.go'),
      submenu: PLACES.map(({ name: place, path }, index) => ({
        label: t(`app.places.${place}`),
        accelerator: `CmdOrCtrl+${index + 1}`,
        click: () => go(path),
      })),
    },
    { label: t('app.menu.view'), submenu: [{ role: 'togglefullscreen', label: t('app.menu.fullScreen') }] },
    { label: t('app.menu.help'), submenu: [{ label: t('app.menu.shortcuts'), click: () => go(SHORTCUTS) }] },
  ];
}
