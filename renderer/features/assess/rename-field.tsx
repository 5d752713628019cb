import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { RoundSummary } from '@shared/domain/round';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { TextInput } from '@ui/text-field';
import { useEffect, useRef, useState } from 'react';

/** The user's own name for a round, written in place. Enter keeps it, Escape leaves it as it was. */
export function RenameField({ round, onDone }: { round: RoundSummary; onDone: () => void }) {
  const { t, bridge } = useKit();
  const [title, setTitle] = useState(round.title);
  const [error, setError] = useState<KitError | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function keep() {
    const renamed = await bridge.call('rounds.rename', { id: round.id, title: title.trim() });
    if (!renamed.ok) return setError(renamed.error);
    onDone();
  }

  return (
    <form
      ref={form}
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <TextInput label={t('assess.rounds.nameLabel')} value={title} onChange={setTitle} maxLength={200} />
      <Button type="submit" size="slim">
        {t('assess.rounds.keepName')}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
    </form>
  );
}
