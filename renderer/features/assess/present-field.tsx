import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { MOST_MEMBERS } from '@shared/domain/vocabulary';
import { ErrorNote } from '@ui/error-note';
import { WrittenNumber } from './kinds/written-number';

interface PresentFieldProps {
  present: number | null;
  onChange: (present: number | null) => void;
  error: KitError | null;
}

/** How many were there, when all have answered together. May be left out. */
export function PresentField({ present, onChange, error }: PresentFieldProps) {
  const { t } = useKit();
  return (
    <div className="ask">
      <WrittenNumber
        label={t('kinds.present.question')}
        hint={t('kinds.present.hint')}
        initial={present}
        least={1}
        most={MOST_MEMBERS}
        step={1}
        onWrite={onChange}
      />
      {error ? <ErrorNote error={error} /> : null}
    </div>
  );
}
