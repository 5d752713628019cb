import { useEffect } from 'react';
import { useKit } from './use-kit';

/** Names the page in the window's title, before the product's name. */
export function useTitle(page: string) {
  const { t } = useKit();
  useEffect(() => {
    document.title = page ? t('app.title', { page }) : t('app.name');
  }, [page, t]);
}
