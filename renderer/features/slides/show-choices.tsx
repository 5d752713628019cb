import { useKit } from '@api/use-kit';
import { showablesOf } from '@shared/deck/build';
import type { Showable } from '@shared/deck/document';
import { CheckRow } from '@ui/check-row';
import { tick } from './deck-changes';
import type { DeckData } from './load-deck';
import { showableLabel } from './showable-label';
import { describeShowable, isAskable } from './showables';
import type { DeckStore } from './use-deck';

interface ShowChoicesProps {
  deck: DeckStore;
  data: DeckData;
}

/** What the slides may tell; only what the preset can use and the instrument asks. */
export function ShowChoices({ deck, data }: ShowChoicesProps) {
  const { t, language } = useKit();
  const { preset, show } = deck.document;

  function choice(part: Showable) {
    const { detail, isThere } = describeShowable(part, preset, data, show, t, language);
    return (
      <CheckRow
        key={part}
        isSelected={show[part] && isThere}
        isDisabled={!isThere}
        onChange={(isShown) => deck.change((document) => tick(document, part, isShown), 'now')}
        label={t(`slides.show.${showableLabel(part, preset, data.round.respondent)}`)}
        detail={detail}
      />
    );
  }

  return (
    <section className="show-choices" aria-labelledby="show-heading">
      <h2 id="show-heading">{t('slides.show.heading')}</h2>
      {showablesOf(preset)
        .filter((part) => isAskable(part, data))
        .map(choice)}
    </section>
  );
}
