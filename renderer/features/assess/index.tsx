import { useParams } from 'wouter';
import { AssessPage } from './assess-page';
import { RoundPage } from './round-page';
import './assess.css';

/** Assess: the instruments and my rounds, or one round at one of its items. */
export default function AssessPages() {
  const { roundId, itemId } = useParams<{ roundId?: string; itemId?: string }>();
  if (roundId === undefined) return <AssessPage />;
  return <RoundPage key={roundId} roundId={roundId} itemId={itemId} />;
}
