import { useKit } from '@api/use-kit';
import { useLayoutEffect } from 'react';

/** Puts language, theme and text size on the root element, where the styles read them. */
export function useAppearance() {
  const { language, settings } = useKit();
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (settings.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
    root.style.fontSize = settings.textSize === 100 ? '' : `${settings.textSize}%`;
  }, [language, settings.theme, settings.textSize]);
}
