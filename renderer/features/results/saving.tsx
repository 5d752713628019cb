import type { QueueStatus } from '@api/save-queue';
import { useKit } from '@api/use-kit';
import { formatTime } from '@shared/i18n/format';
import { SaveState } from '@ui/save-state';

/** "Saved 10:42", quietly. */
export function Saving({ status }: { status: QueueStatus }) {
  const { t, language } = useKit();
  const time = status.savedAt ? formatTime(language, status.savedAt) : '';
  const text = {
    idle: '',
    saving: t('results.saving.saving'),
    saved: t('results.saving.saved', { time }),
    failed: t('results.saving.failed'),
  }[status.state];
  return <SaveState state={status.state} text={text} />;
}
