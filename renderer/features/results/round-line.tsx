import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import type { RoundResult } from '@shared/domain/comparison';
import type { Round } from '@shared/domain/round';
import { formatDay } from '@shared/i18n/format';

interface RoundLineProps {
  pack: Pack;
  round: Pick<Round, 'createdAt'>;
  /** The leader's own name for the round; may be empty. */
  name: string;
  result: RoundResult;
}

/** Which round it is, and how many answers the picture rests on. */
export function RoundLine({ pack, round, name, result }: RoundLineProps) {
  const { t, language } = useKit();
  const line = {
    instrument: pack.text.name,
    date: formatDay(language, round.createdAt, 'long'),
    traits: t('results.counts.traits', { done: result.scoredTraits, count: result.traits }),
    statements: t('results.counts.statements', { done: result.rated, count: result.items }),
  };
  return <p className="quiet">{name ? t('results.lineNamed', { title: name, ...line }) : t('results.line', line)}</p>;
}
