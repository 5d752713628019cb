import { createSaveQueue } from '@api/save-queue';
import { useKit } from '@api/use-kit';
import { ok } from '@shared/api/result';
import type { Settings } from '@shared/domain/settings';
import { formatTime } from '@shared/i18n/format';
import { ErrorNote } from '@ui/error-note';
import { SaveState } from '@ui/save-state';
import { TextInput } from '@ui/text-field';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

const PARTS = ['name', 'role', 'school'] as const;

/** What stands on the title slide; saved as it is written. */
export function Author() {
  const { t, language, settings, updateSettings } = useKit();
  const [author, setAuthor] = useState(settings.author);
  const update = useRef(updateSettings);
  update.current = updateSettings;
  const [queue] = useState(() =>
    createSaveQueue<Settings['author']>(async (_key, newest) => {
      const updated = await update.current({ author: newest });
      return updated.ok ? ok({ savedAt: new Date().toISOString() }) : updated;
    }),
  );
  const { state, savedAt, error } = useSyncExternalStore(queue.subscribe, queue.status);
  useEffect(() => {
    const flush = () => void queue.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [queue]);
  const text = {
    idle: '',
    saving: t('settings.saving.saving'),
    saved: t('settings.saving.saved', { time: savedAt ? formatTime(language, savedAt) : '' }),
    failed: t('settings.saving.failed'),
  };

  return (
    <section aria-labelledby="author">
      <div className="settings-line">
        <h2 id="author">{t('settings.author.title')}</h2>
        <SaveState state={state} text={text[state]} />
      </div>
      <p className="quiet">{t('settings.author.text')}</p>
      <div className="settings-fields">
        {PARTS.map((part) => (
          <TextInput
            key={part}
            label={t(`settings.author.${part}`)}
            value={author[part]}
            maxLength={200}
            onChange={(written) => {
              const newest = { ...author, [part]: written };
              setAuthor(newest);
              queue.put('author', newest, 'soon');
            }}
            onBlur={() => void queue.flush()}
          />
        ))}
      </div>
      {state === 'failed' && error ? <ErrorNote error={error} /> : null}
    </section>
  );
}
