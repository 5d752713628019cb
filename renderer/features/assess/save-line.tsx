import { useKit } from '@api/use-kit';
import { formatTime } from '@shared/i18n/format';
import { ErrorNote } from '@ui/error-note';
import { SaveState } from '@ui/save-state';
import { useSyncExternalStore } from 'react';
import type { RoundDraft } from './round-draft';

/** "Saved 10:42", or that it isn't. */
export function SaveLine({ draft }: { draft: RoundDraft }) {
  const { t, language } = useKit();
  const { state, savedAt } = useSyncExternalStore(draft.subscribeToStatus, draft.status);
  const text = {
    idle: '',
    saving: t('assess.saving.saving'),
    saved: t('assess.saving.saved', { time: savedAt ? formatTime(language, savedAt) : '' }),
    failed: t('assess.saving.failed'),
  };
  return <SaveState state={state} text={text[state]} />;
}

/** Why the answer is not saved, what was kept and what to do. */
export function SaveError({ draft }: { draft: RoundDraft }) {
  const { t } = useKit();
  const { state, error } = useSyncExternalStore(draft.subscribeToStatus, draft.status);
  if (state !== 'failed' || !error) return null;
  return (
    <div className="save-error">
      <ErrorNote error={error} />
      <p className="small">{t('assess.saving.kept')}</p>
    </div>
  );
}
