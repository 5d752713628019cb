import { useKit } from '@api/use-kit';
import type { RoundSummary } from '@shared/domain/round';
import { formatDay } from '@shared/i18n/format';
import { LinkButton } from '@ui/link-button';
import { Select } from '@ui/select';
import { useState } from 'react';

/** Any two rounds beside each other, on the items that are the same. `rounds`: at least two, newest first. */
export function CompareTwo({ rounds }: { rounds: readonly RoundSummary[] }) {
  const { t, language } = useKit();
  const [one, setOne] = useState(rounds[0]?.id ?? '');
  const [other, setOther] = useState(rounds[1]?.id ?? '');
  const options = rounds.map((round) => {
    const date = formatDay(language, round.createdAt, 'long');
    const day = round.title ? t('results.compare.titled', { title: round.title, date }) : date;
    const who = round.respondent === 'me' ? '' : t(`assess.respondent.${round.respondent}`);
    return { value: round.id, label: who ? t('results.compare.by', { round: day, who }) : day };
  });
  const place = (id: string) => rounds.findIndex((round) => round.id === id);
  const [later, earlier] = place(one) < place(other) ? [one, other] : [other, one];
  return (
    <section className="compare-two" aria-labelledby="compare-two">
      <h2 className="section-heading" id="compare-two">
        {t('history.compare.heading')}
      </h2>
      <div className="history-choices">
        <Select label={t('history.compare.one')} value={one} options={options} onChange={setOne} />
        <Select label={t('history.compare.other')} value={other} options={options} onChange={setOther} />
      </div>
      {one === other ? (
        <p className="small">{t('history.compare.same')}</p>
      ) : (
        <LinkButton href={`/results/${later}?with=${earlier}`}>{t('history.compare.act')}</LinkButton>
      )}
    </section>
  );
}
