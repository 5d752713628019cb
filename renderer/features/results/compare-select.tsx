import { useKit } from '@api/use-kit';
import { traitsOf } from '@shared/domain/comparison';
import type { RoundSummary } from '@shared/domain/round';
import { formatDay } from '@shared/i18n/format';
import { ErrorNote } from '@ui/error-note';
import { Select } from '@ui/select';
import { COMPARE_WITH_NONE, type ResultsData } from './load-results';
import type { Scene } from './scene';

interface CompareSelectProps {
  data: ResultsData;
  scene: Scene;
  /** A round's id, or {@link COMPARE_WITH_NONE}. */
  onChange: (comparedWith: string) => void;
}

/** Which earlier round stands beside this one, and how much of the two can be compared. */
export function CompareSelect({ data, scene, onChange }: CompareSelectProps) {
  const { t, language } = useKit();
  if (data.earlier.length === 0) return null;

  function describe(round: RoundSummary): string {
    const date = formatDay(language, round.createdAt, 'long');
    const day = round.title ? t('results.compare.titled', { title: round.title, date }) : date;
    return round.respondent === data.round.respondent
      ? day
      : t('results.compare.by', { round: day, who: t(`assess.respondent.${round.respondent}`) });
  }

  return (
    <div className="compare">
      <Select
        label={t('results.compare.label')}
        value={data.comparedWith}
        options={[
          ...data.earlier.map((round) => ({ value: round.id, label: describe(round) })),
          { value: COMPARE_WITH_NONE, label: t('results.compare.none') },
        ]}
        onChange={onChange}
      />
      {scene.team ? null : <Basis scene={scene} />}
      <Versions data={data} />
      {data.previousError ? <ErrorNote error={data.previousError} /> : null}
    </div>
  );
}

/** How many statements the difference rests on, when it isn't all of them. */
function Basis({ scene: { result } }: { scene: Scene }) {
  const { t } = useKit();
  if (!result.previous) return null;
  const shared = traitsOf(result).reduce((sum, trait) => sum + (trait.change?.items ?? 0), 0);
  if (shared === result.rated) return null;
  return (
    <p className="small">
      {shared === 0 ? t('results.compare.nothing') : t('results.compare.partly', { shared, count: result.rated })}
    </p>
  );
}

/** Where the instrument has changed since one of the two was answered. */
function Versions({ data: { round, previous, pack, gone } }: { data: ResultsData }) {
  const { t } = useKit();
  const changed = previous !== null && previous.packVersion !== round.packVersion;
  return (
    <>
      {changed ? (
        <p className="small">
          {t('results.compare.versions', { before: previous.packVersion, now: round.packVersion })}
        </p>
      ) : null}
      {gone > 0 ? <p className="small">{t('results.compare.gone', { count: gone, version: pack.version })}</p> : null}
    </>
  );
}
