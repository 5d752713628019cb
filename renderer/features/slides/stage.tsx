import { useKit } from '@api/use-kit';
import { Button } from '@ui/button';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Present } from './use-present';

/** The deck over everything else; what lies under it can't be reached meanwhile. */
export function Stage({ present }: { present: Present }) {
  return present.isOpen ? createPortal(<OpenStage present={present} />, document.body) : null;
}

function OpenStage({ present: { stage, url, isFullScreen, close } }: { present: Present }) {
  const { t } = useKit();
  useBackgroundInert();
  return (
    <div
      ref={stage}
      className="stage"
      role="dialog"
      aria-modal="true"
      aria-label={t('slides.present.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {url === null ? (
        <p role="status">{t('slides.present.starting')}</p>
      ) : (
        <iframe
          src={url}
          title={t('slides.present.label')}
          allow="fullscreen"
          onLoad={({ currentTarget }) => {
            currentTarget.focus();
            currentTarget.contentWindow?.focus();
          }}
        />
      )}
      {isFullScreen ? null : (
        <div className="stage-close">
          <Button onPress={close}>{t('slides.present.close')}</Button>
        </div>
      )}
    </div>
  );
}

/** Holds the focus on the stage, and gives it back to where it was. */
function useBackgroundInert() {
  useEffect(() => {
    const root = document.getElementById('root');
    const opener = document.activeElement;
    if (root) root.inert = true;
    return () => {
      if (root) root.inert = false;
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
}
