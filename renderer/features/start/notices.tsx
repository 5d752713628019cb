import { useKit } from '@api/use-kit';
import type { Notice } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import { formatList } from '@shared/i18n/format';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';

/** What has happened to the data since last time: what happened, what was kept, what to do. Stays until it is put away. */
export function Notices() {
  const { t, state, bridge, refreshState } = useKit();
  const [error, setError] = useState<KitError | null>(null);
  if (state.notices.length === 0) return null;
  const refused = state.notices.filter(({ kind }) => kind === 'pack-refused');
  const others = state.notices.filter(({ kind }) => kind !== 'pack-refused');

  async function dismiss(ids: readonly string[]) {
    const answers = await Promise.all(ids.map((id) => bridge.call('app.dismissNotice', { id })));
    const failed = answers.find((answer) => !answer.ok);
    setError(failed && !failed.ok ? failed.error : null);
    await refreshState();
  }

  return (
    <section className="notices" aria-label={t('start.notices.label')}>
      <ul>
        {others.map((notice) => (
          <DataNotice key={notice.id} notice={notice} onDismiss={() => void dismiss([notice.id])} />
        ))}
        {refused.length > 0 ? (
          <PackNotice notices={refused} onDismiss={() => void dismiss(refused.map(({ id }) => id))} />
        ) : null}
      </ul>
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}

function DataNotice({ notice: { kind, file, detail }, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  const { t } = useKit();
  return (
    <Row
      what={t(`start.notices.${kind}.what`, { file })}
      kept={t(`start.notices.${kind}.kept`, { detail })}
      onDismiss={onDismiss}
    />
  );
}

/** One notice for all that is wrong in packs; the lines stand where the packs do, under Assess. */
function PackNotice({ notices, onDismiss }: { notices: readonly Notice[]; onDismiss: () => void }) {
  const { t, language } = useKit();
  const packs = [...new Set(notices.map(({ file }) => file.split('/')[0] ?? file))];
  const file = formatList(language, packs);
  return (
    <Row
      what={t('start.notices.pack-refused.what', { file })}
      kept={t('start.notices.pack-refused.kept')}
      onDismiss={onDismiss}
    />
  );
}

function Row({ what, kept, onDismiss }: { what: string; kept: string; onDismiss: () => void }) {
  const { t } = useKit();
  return (
    <li>
      <p>
        <b>{what}</b> {kept}
      </p>
      <Button look="quiet" onPress={onDismiss}>
        {t('start.notices.dismiss')}
      </Button>
    </li>
  );
}
