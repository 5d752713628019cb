import { useTranslation } from 'react-i18next';
import './error-note.css';

interface ErrorNoteProps {
  /** As it came over the API: a code and values for its sentence. */
  error: { code: string; detail?: Record<string, string | number> | undefined };
}

/** What happened, what was kept and what to do, in place. */
export function ErrorNote({ error }: ErrorNoteProps) {
  const { t } = useTranslation();
  return (
    <p className="error-note" role="alert">
      {t([`errors.${error.code}`, 'errors.unexpected'], { defaultValue: error.code, ...error.detail })}
    </p>
  );
}
