import type { FailedStart } from '@api/use-kit';
import { Button } from '@ui/button';
import { useEffect } from 'react';

/** The core refused or did not answer: says so, and what to do, before anything else can be shown. */
export function NotStarted({ error, t, language, retry }: FailedStart) {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('app.name');
  }, [language, t]);
  return (
    <main className="calm">
      <h1>{t('app.notStarted.title')}</h1>
      <p>{sentence()}</p>
      <p>
        <Button look="first" onPress={retry}>
          {t('app.notStarted.again')}
        </Button>
      </p>
    </main>
  );

  function sentence(): string {
    if (error.code === 'forbidden') return t('app.notStarted.token');
    if (error.code === 'unreachable') return t('app.notStarted.unreachable');
    return t([`errors.${error.code}`, 'errors.unexpected'], { defaultValue: error.code, ...error.detail });
  }
}
