import { useKit } from '@api/use-kit';
import { useTitle } from '@api/use-title';
import { LinkButton } from '@ui/link-button';

export function NotFound() {
  const { t } = useKit();
  useTitle(t('app.notFound.title'));
  return (
    <div className="calm">
      <h1>{t('app.notFound.title')}</h1>
      <p>{t('app.notFound.text')}</p>
      <p>
        <LinkButton look="first" href="/" arrow>
          {t('app.notFound.start')}
        </LinkButton>
      </p>
    </div>
  );
}
