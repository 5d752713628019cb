import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useLocation } from 'wouter';
import { roundAddress } from './round-address';

/** For those who have been asked by another leader: opens the invitation and the round to answer. */
export function OpenInvitation() {
  const { t, bridge } = useKit();
  const [, navigate] = useLocation();
  const [error, setError] = useState<KitError | null>(null);

  async function open(file: File) {
    setError(null);
    const text = await file.text().catch(() => '');
    const round = await bridge.call('invitations.open', { text });
    if (!round.ok) return setError(round.error);
    navigate(roundAddress(round.data.id));
  }

  return (
    <div className="invited">
      <h2>{t('team.invited.title')}</h2>
      <p className="quiet">{t('team.invited.text')}</p>
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) void open(file);
        }}
      >
        <Button size="slim">{t('team.invited.act')}</Button>
      </FileTrigger>
      {error ? <ErrorNote error={error} /> : null}
    </div>
  );
}
