import { useKit } from '@api/use-kit';
import { formatTime } from '@shared/i18n/format';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { InlineText } from '@ui/inline-text';
import { SaveState } from '@ui/save-state';
import { useState } from 'react';
import type { DeckData } from './load-deck';
import { PresetSwitch } from './preset-switch';
import type { DeckStore } from './use-deck';

/** Whom it is for, which preset it is, and whether it is saved. */
export function DeckTop({ deck, data }: { deck: DeckStore; data: DeckData }) {
  const { t } = useKit();
  const [isSwitching, setIsSwitching] = useState(false);
  const { audience, preset } = deck.document;
  return (
    <div className="deck-top">
      <div className="deck-title">
        <InlineText
          value={audience}
          onChange={(written) => deck.change(() => ({ audience: written }), 'soon')}
          label={t('slides.audience.label')}
          editLabel={audience ? t('slides.audience.change') : t('slides.audience.give')}
          doneLabel={t('slides.audience.done')}
          maxLength={200}
        >
          {audience ? <p className="quiet">{audience}</p> : null}
        </InlineText>
        <h1>{t(`deck.preset.${preset}.name`)}</h1>
      </div>
      <div className="deck-top-acts">
        <DeckSaving deck={deck} />
        <Button onPress={() => setIsSwitching(!isSwitching)}>
          {isSwitching ? t('slides.preset.keep') : t('slides.preset.change')}
        </Button>
      </div>
      {deck.saving.error ? <ErrorNote error={deck.saving.error} /> : null}
      {isSwitching ? <PresetSwitch data={data} /> : null}
    </div>
  );
}

function DeckSaving({ deck: { saving } }: { deck: DeckStore }) {
  const { t, language } = useKit();
  const time = saving.savedAt ? formatTime(language, saving.savedAt) : '';
  const text = {
    idle: '',
    saving: t('slides.saving.saving'),
    saved: t('slides.saving.saved', { time }),
    failed: t('slides.saving.failed'),
  }[saving.state];
  return <SaveState state={saving.state} text={text} />;
}
