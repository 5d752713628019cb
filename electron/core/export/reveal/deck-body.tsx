import { withoutSoftHyphens } from '@shared/charts/geometry';
import type { Deck, Slide } from '@shared/deck/deck';
import type { Translate } from '@shared/i18n/translator';
import { SlideView } from '@shared/slides/slide-view';

interface DeckBodyProps {
  deck: Deck;
  /** Whether there is anything for the speaker's window. */
  speaks: boolean;
  t: Translate;
}

/** The slides, the list of keys, and the words that the page's script puts on reveal's own buttons. */
export function DeckBody({ deck, speaks, t }: DeckBodyProps) {
  const words = {
    'data-previous': t('reveal.previous'),
    'data-next': t('reveal.next'),
    'data-resume': t('reveal.resume'),
  };
  const speakerWords = {
    'data-notes': t('reveal.speaker.notes'),
    'data-now': t('reveal.speaker.now'),
    'data-then': t('reveal.speaker.next'),
    'data-last': t('reveal.speaker.last'),
  };
  return (
    <>
      <header>
        <button type="button" id="open-help">
          {t('reveal.help.open')}
        </button>
      </header>
      <div className="reveal" {...words} {...(speaks ? speakerWords : {})}>
        <main className="slides">
          {deck.slides.map((slide, index) => (
            <section key={slide.id} aria-label={withoutSoftHyphens(slide.title)}>
              <SlideView slide={slide} number={index + 1} language={deck.language} />
              {slide.speakerNotes !== '' && <SpeakerNotes slide={slide} />}
            </section>
          ))}
        </main>
      </div>
      <p id="status" role="status" />
      <KeyHelp speaks={speaks} t={t} />
    </>
  );
}

function SpeakerNotes({ slide }: { slide: Slide }) {
  const paragraphs = slide.speakerNotes.split('\n').filter((line) => line.trim() !== '');
  return (
    <div className="speaker-notes" hidden>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}

function KeyHelp({ speaks, t }: Pick<DeckBodyProps, 'speaks' | 't'>) {
  const keys = [
    [`→ ${t('reveal.help.space')}`, t('reveal.help.next')],
    ['←', t('reveal.help.previous')],
    ['Home, End', t('reveal.help.ends')],
    ['O', t('reveal.help.overview')],
    ['F', t('reveal.help.full')],
    ['B', t('reveal.help.blank')],
    ...(speaks ? [['S', t('reveal.help.speaker')]] : []),
    ['?', t('reveal.help.list')],
  ];
  return (
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">{t('reveal.help.title')}</h2>
      <dl>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button">{t('reveal.help.close')}</button>
    </dialog>
  );
}
