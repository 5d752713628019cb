import { useKit } from '@api/use-kit';
import { LinkButton } from '@ui/link-button';
import type { ReactNode } from 'react';

interface NothingYetProps {
  roundId: string;
  /** The line about the round, and the finding. */
  finding: ReactNode;
  /** What can be shown without a picture. */
  children: ReactNode;
}

/** No trait has enough answers for a picture. */
export function NothingYet({ roundId, finding, children }: NothingYetProps) {
  const { t } = useKit();
  return (
    <div className="results-empty">
      {finding}
      <p className="quiet">{t('results.nothing.text')}</p>
      <LinkButton href={`/assess/${roundId}`} look="first" size="big" arrow>
        {t('results.nothing.goOn')}
      </LinkButton>
      {children}
    </div>
  );
}
