import { useKit } from '@api/use-kit';
import { showablesOf } from '@shared/deck/build';
import type { DeckDocument, DeckFormat } from '@shared/deck/document';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { describeCount } from './describe-count';
import type { DeckData } from './load-deck';
import { Stage } from './stage';
import type { DeckStore } from './use-deck';
import { useExport } from './use-export';
import { usePresent } from './use-present';

const FORMATS = ['pptx', 'reveal', 'pdf'] as const satisfies readonly DeckFormat[];

/** Shows the deck or makes a file of it, and says how much goes along. */
export function Delivering({ deck, data }: { deck: DeckStore; data: DeckData }) {
  const { t, language } = useKit();
  const exporting = useExport(deck);
  const present = usePresent(deck);
  const taken = deck.slides.filter(({ hidden }) => !hidden).length;
  const cannot = taken === 0;
  const own = ownAnswers(deck.document, data);
  const error = exporting.error ?? present.error;

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would say that something is filled in here. */}
      <div className="delivering" role="group" aria-label={t('slides.export.label')}>
        <Button
          look="first"
          detail={t('slides.export.showDetail')}
          isDisabled={cannot}
          onPress={() => void present.open()}
        >
          {t('slides.export.show')}
        </Button>
        {FORMATS.map((format) => (
          <Button
            key={format}
            detail={t(`slides.export.${format}Detail`)}
            isDisabled={cannot}
            onPress={() => void exporting.run(format)}
          >
            {t(`slides.export.${format}`)}
          </Button>
        ))}
      </div>
      {exporting.working ? (
        <p className="export-progress" role="status">
          <label htmlFor="export-share">{t('slides.export.working')}</label>
          <progress id="export-share" max={1} value={exporting.working.share} />
        </p>
      ) : null}
      {error ? <ErrorNote error={error} /> : null}
      <p className="small along">{describeCount(taken, deck.slides.length, t, language)}</p>
      {own === 'none' ? null : (
        <p className="small">{t(own === 'along' ? 'slides.along.own' : 'slides.along.withoutOwn')}</p>
      )}
      {deck.document.show.speakerNotes ? <p className="small">{t('slides.speaker')}</p> : null}
      <Stage present={present} />
    </>
  );
}

/** What becomes of the leader's own answers to a round that her team has answered too. */
function ownAnswers({ preset, show }: DeckDocument, { round }: DeckData): 'none' | 'along' | 'at-home' {
  if (round.respondent !== 'team') return 'none';
  return show.own && showablesOf(preset).includes('own') ? 'along' : 'at-home';
}
