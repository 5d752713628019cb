import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import type { RoundSummary } from '@shared/domain/round';
import { schoolYearName, schoolYearOf } from '@shared/domain/school-year';
import { RESPONDENTS, type Respondent } from '@shared/domain/vocabulary';
import { LinkButton } from '@ui/link-button';
import { Select } from '@ui/select';
import { useState } from 'react';
import { CompareTwo } from './compare-two';
import { ExportHistory } from './export-history';
import { YearSection } from './year-section';

interface HistoryViewProps {
  pack: Pack;
  /** Rounds with a result, newest first. */
  rounds: readonly RoundSummary[];
}

/** A year at a time in small pictures, any two rounds beside each other, and everything in a file. */
export function HistoryView({ pack, rounds }: HistoryViewProps) {
  const { t } = useKit();
  const { sides } = pack.instrument;
  const [side, setSide] = useState(rounds[0]?.side ?? sides?.[0] ?? '');
  const ofSide = sides ? rounds.filter((round) => round.side === side) : rounds;
  const respondents = RESPONDENTS.filter((value) => ofSide.some(({ respondent }) => respondent === value));
  const [asked, setAsked] = useState<Respondent | null>(null);
  const respondent = asked !== null && respondents.includes(asked) ? asked : respondents[0];
  const shown = ofSide.filter((round) => round.respondent === respondent);
  const years = [...new Set(shown.map(({ createdAt }) => schoolYearOf(createdAt)))].sort((a, b) => b - a);
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen !== null && years.includes(chosen) ? chosen : years[0];

  return (
    <div className="history">
      <p className="quiet">{pack.text.name}</p>
      <h1>{t('history.title', { count: rounds.length })}</h1>
      {rounds.length === 0 ? (
        <LinkButton href="/assess" look="first">
          {t('history.none')}
        </LinkButton>
      ) : null}
      <div className="history-choices">
        {sides ? (
          <Select
            label={t('history.side')}
            value={side}
            options={sides.map((id) => ({ value: id, label: pack.text.sides?.[id]?.name ?? id }))}
            onChange={setSide}
          />
        ) : null}
        {respondents.length > 1 && respondent !== undefined ? (
          <Select<Respondent>
            label={t('assess.filter.respondent')}
            value={respondent}
            options={respondents.map((value) => ({ value, label: t(`assess.respondent.${value}`) }))}
            onChange={setAsked}
          />
        ) : null}
        {years.length > 1 && year !== undefined ? (
          <Select
            label={t('history.year')}
            value={String(year)}
            options={years.map((value) => ({ value: String(value), label: schoolYearName(value) }))}
            onChange={(value) => setChosen(Number(value))}
          />
        ) : null}
      </div>
      {year === undefined ? null : (
        <YearSection
          key={`${year} ${side} ${respondent}`}
          pack={pack}
          year={year}
          rounds={shown.filter(({ createdAt }) => schoolYearOf(createdAt) === year)}
        />
      )}
      {ofSide.length > 1 ? <CompareTwo key={side} rounds={ofSide} /> : null}
      {rounds.length > 0 ? <ExportHistory packId={pack.id} /> : null}
    </div>
  );
}
