import { useKit } from '@api/use-kit';
import { useTitle } from '@api/use-title';
import { ErrorNote } from '@ui/error-note';
import { LinkButton } from '@ui/link-button';
import { DeckEditor } from './deck-editor';
import { useDeckData } from './use-deck-data';

/** One deck: see it, tick what may be shown, show it or save it as a file. */
export function DeckPage({ deckId }: { deckId: string }) {
  const { t } = useKit();
  const loaded = useDeckData(deckId);
  useTitle(loaded.status === 'ready' ? t(`deck.preset.${loaded.data.document.preset}.name`) : t('slides.pageTitle'));

  if (loaded.status === 'loading') return null;
  if (loaded.status === 'error') {
    return (
      <div className="calm">
        <h1>{t('slides.failed.title')}</h1>
        <ErrorNote error={loaded.error} />
        <div className="calm-acts">
          <LinkButton href="/slides" look="first">
            {t('slides.failed.goOn')}
          </LinkButton>
        </div>
      </div>
    );
  }
  return <DeckEditor data={loaded.data} />;
}
