import { useKit } from '@api/use-kit';
import { useSaveQueue } from '@api/use-save-queue';
import { ok } from '@shared/api/result';
import { ErrorNote } from '@ui/error-note';
import { InlineText } from '@ui/inline-text';

interface RoundNameProps {
  roundId: string;
  name: string;
  onChange: (name: string) => void;
}

/** The leader's own name for the round; saved as it is written. */
export function RoundName({ roundId, name, onChange }: RoundNameProps) {
  const { bridge, t } = useKit();
  const { queue, status } = useSaveQueue<string>(async (id, title) => {
    const saved = await bridge.call('rounds.rename', { id, title });
    return saved.ok ? ok({ savedAt: saved.data.updatedAt }) : saved;
  });
  return (
    <div className="round-name">
      <InlineText
        value={name}
        onChange={(written) => {
          onChange(written);
          queue.put(roundId, written, 'soon');
        }}
        label={t('results.name.label')}
        editLabel={name ? t('results.name.change') : t('results.name.give')}
        doneLabel={t('results.name.done')}
        maxLength={200}
      />
      {status.error ? <ErrorNote error={status.error} /> : null}
    </div>
  );
}
