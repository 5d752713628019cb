import { useParams } from 'wouter';
import { DeckList } from './deck-list';
import { DeckPage } from './deck-page';
import './slides.css';

/** The decks, or one of them. */
export default function SlidesPage() {
  const { deckId } = useParams<{ deckId?: string }>();
  return deckId ? <DeckPage key={deckId} deckId={deckId} /> : <DeckList />;
}
