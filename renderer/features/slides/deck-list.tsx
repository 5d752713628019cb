import { useCall } from '@api/use-call';
import { useKit } from '@api/use-kit';
import { useTitle } from '@api/use-title';
import { ErrorNote } from '@ui/error-note';
import { MakeDeck } from './make-deck';
import { hasAnswers, listMakeable } from './makeable';
import { MyDecks } from './my-decks';
import { NothingToShow } from './nothing-to-show';
import { useInstruments } from './use-instruments';

/** Makes a new deck from a round, and lists those that are there. */
export function DeckList() {
  const { t, language } = useKit();
  const rounds = useCall('rounds.list', {});
  const decks = useCall('decks.list', {});
  const packs = useCall('packs.list', { language });
  const answered = rounds.status === 'ok' ? rounds.data.filter(hasAnswers) : [];
  const instruments = useInstruments([...new Set(answered.map(({ packId }) => packId))], language);
  useTitle(t('slides.pageTitle'));

  const failed = [rounds, decks, packs, instruments].find((call) => call.status === 'error');
  if (failed) {
    return (
      <div className="calm">
        <h1>{t('slides.pageTitle')}</h1>
        <ErrorNote error={failed.error} />
      </div>
    );
  }
  if (rounds.status !== 'ok' || decks.status !== 'ok' || packs.status !== 'ok') return null;
  if (instruments.status !== 'ok') return null;
  const makeable = listMakeable(answered, rounds.data, instruments.data);
  return (
    <div className="deck-list">
      {makeable.length > 0 ? <MakeDeck makeable={makeable} packs={packs.data.packs} /> : <NothingToShow />}
      {decks.data.length > 0 ? <MyDecks decks={decks.data} rounds={rounds.data} reload={decks.reload} /> : null}
    </div>
  );
}
