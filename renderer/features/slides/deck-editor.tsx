import { useState } from 'react';
import { DeckTop } from './deck-top';
import { Delivering } from './delivering';
import type { DeckData } from './load-deck';
import { Preview } from './preview';
import { ShowChoices } from './show-choices';
import { SlideEditor } from './slide-editor';
import { Thumbs } from './thumbs';
import { useDeck } from './use-deck';

/** The deck as it will be, and everything that changes it. */
export function DeckEditor({ data }: { data: DeckData }) {
  const deck = useDeck(data);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const index = Math.max(
    0,
    deck.slides.findIndex(({ slide }) => slide.id === chosenId),
  );
  const current = deck.slides[index]?.slide;
  const suggested = deck.suggested.find(({ slide }) => slide.id === current?.id)?.slide;

  return (
    <div className="deck-editor">
      <DeckTop deck={deck} data={data} />
      <Thumbs deck={deck} current={index} onShow={setChosenId} />
      <div className="deck-middle">
        {current ? <Preview slide={current} number={index + 1} of={deck.slides.length} /> : null}
        <Delivering deck={deck} data={data} />
      </div>
      <div className="deck-side">
        <ShowChoices deck={deck} data={data} />
        {current ? <SlideEditor deck={deck} slide={current} suggested={suggested ?? current} /> : null}
      </div>
    </div>
  );
}
