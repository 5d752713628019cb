import { useKit } from '@api/use-kit';
import { thingsOf } from '@shared/deck/wording';
import { formatDay } from '@shared/i18n/format';
import type { ResultsData } from './load-results';
import type { Scene } from './scene';

interface RoundLineProps {
  data: ResultsData;
  /** The leader's own name for the round; may be empty. */
  name: string;
  scene: Scene;
}

/** Which round it is, who has answered, and how many answers the picture rests on. */
export function RoundLine({ data: { pack, round }, name, scene: { result, team } }: RoundLineProps) {
  const { t, language } = useKit();
  const things = thingsOf(pack);
  const date = formatDay(language, round.createdAt, 'long');
  const side = round.side === undefined ? undefined : pack.text.sides?.[round.side]?.name;
  const parts = [
    ...(name ? [name] : []),
    t('results.line.round', { instrument: pack.text.name, date }),
    ...(side ? [side] : []),
    team
      ? t('results.line.team', { count: team.count })
      : t(`results.line.${round.respondent === 'together' ? 'together' : 'me'}`, {
          traits: t(`results.counts.${things}`, { done: result.scoredTraits, count: result.traits }),
          statements: t('results.counts.statements', { done: result.rated, count: result.items }),
        }),
    ...(round.present === undefined ? [] : [t('results.line.present', { count: round.present })]),
  ];
  return <p className="quiet">{parts.map((part) => `${part}.`).join(' ')}</p>;
}
