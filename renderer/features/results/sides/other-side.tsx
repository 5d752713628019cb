import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { formatDay } from '@shared/i18n/format';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { Select } from '@ui/select';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ResultsData } from '../load-results';

interface OtherSideProps {
  data: ResultsData;
  /** A round of the other party has been chosen. */
  onChoose: (roundId: string) => void;
}

/** Which round of the other party stands beside this one; where there is none, the way to get one. */
export function OtherSide({ data, onChoose }: OtherSideProps) {
  const { t, language } = useKit();
  const { pack, round, others, otherSide } = data;
  const other = pack.instrument.sides?.find((id) => id !== round.side);
  if (other === undefined) return null;
  const name = pack.text.sides?.[other]?.name ?? other;
  if (!otherSide) return <AskOther data={data} side={other} name={name} />;
  if (others.length < 2) return null;
  return (
    <div className="compare">
      <Select
        label={t('results.sides.choose', { side: name })}
        value={otherSide.id}
        options={others.map(({ id, createdAt, title }) => {
          const date = formatDay(language, createdAt, 'long');
          return { value: id, label: title ? t('results.compare.titled', { title, date }) : date };
        })}
        onChange={onChoose}
      />
    </div>
  );
}

function AskOther({ data: { round, pack }, side, name }: { data: ResultsData; side: string; name: string }) {
  const { bridge, t } = useKit();
  const [, navigate] = useLocation();
  const [error, setError] = useState<KitError | null>(null);

  async function begin() {
    const begun = await bridge.call('rounds.create', { packId: pack.id, form: round.form, side });
    if (begun.ok) navigate(`/assess/${begun.data.id}`);
    else setError(begun.error);
  }

  return (
    <div className="other-side">
      <p>{t('results.sides.missing', { side: name })}</p>
      <Button onPress={() => void begin()}>{t('results.sides.begin', { side: name })}</Button>
      {error ? <ErrorNote error={error} /> : null}
    </div>
  );
}
