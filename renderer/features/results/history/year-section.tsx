import { useLoad } from '@api/use-call';
import { useKit } from '@api/use-kit';
import { YearPanels } from '@shared/charts/year-panels';
import type { Pack } from '@shared/content/pack';
import { type YearRound, yearPicture, yearTable } from '@shared/deck/pictures/year';
import { profileOfTeam } from '@shared/deck/team-profile';
import { instrumentAsked } from '@shared/domain/asked';
import { resultOf } from '@shared/domain/comparison';
import type { Round, RoundSummary } from '@shared/domain/round';
import { schoolYearSpan } from '@shared/domain/school-year';
import { teamResult } from '@shared/domain/team-result';
import { formatDay } from '@shared/i18n/format';
import { ErrorNote } from '@ui/error-note';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { FigureSection } from '../kinds/figure-section';
import { describeRound } from './describe-round';

interface YearSectionProps {
  pack: Pack;
  /** The school year's first calendar year. */
  year: number;
  /** The year's rounds, newest first. */
  rounds: readonly RoundSummary[];
}

/** All rounds of a school year: a small picture a trait, then the rounds themselves. Only this year's are read. */
export function YearSection({ pack, year, rounds }: YearSectionProps) {
  const { t, language } = useKit();
  const ids = rounds.map(({ id }) => id);
  const call = useLoad(ids.join(' '), (bridge) => bridge.call('rounds.readMany', { ids }));
  return (
    <>
      {call.status === 'error' ? <ErrorNote error={call.error} /> : null}
      {call.status === 'ok' ? <YearFigure pack={pack} year={year} rounds={call.data} /> : null}
      <section className="year-rounds" aria-labelledby="year-rounds">
        <h2 className="section-heading" id="year-rounds">
          {t('history.rounds')}
        </h2>
        <ul>
          {rounds.map((round) => (
            <li key={round.id}>
              <Link href={`/results/${round.id}`}>{describeRound(round, t, language)}</Link>
              {round.title ? <span className="small">{formatDay(language, round.createdAt, 'long')}</span> : null}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function YearFigure({ pack, year, rounds }: { pack: Pack; year: number; rounds: readonly Round[] }) {
  const { t, language, settings } = useKit();
  const drawn = useMemo(() => {
    const { from, to } = schoolYearSpan(year);
    const input = {
      rounds: rounds.map((round) => resultIn(pack, round)),
      pack,
      language,
      t,
      from,
      to: new Date(to.getTime() - 1),
    };
    return { picture: yearPicture(input), table: yearTable(input) };
  }, [pack, year, rounds, language, t]);
  return (
    <FigureSection title={drawn.picture.title} table={drawn.table}>
      {(width) => <YearPanels picture={drawn.picture} width={width} textScale={settings.textSize / 100} id="year" />}
    </FigureSection>
  );
}

/** A round's own result, or its team's means. */
function resultIn(pack: Pack, round: Round): YearRound {
  const instrument = instrumentAsked(pack.instrument, round);
  const team = teamResult(instrument, round, null);
  const result = team ? profileOfTeam(team) : resultOf(instrument, round, null);
  return { id: round.id, createdAt: round.createdAt, result };
}
