import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import type { RoundSummary } from '@shared/domain/round';
import { schoolYearName } from '@shared/domain/school-year';
import type { Respondent } from '@shared/domain/vocabulary';
import { Button } from '@ui/button';
import { Select } from '@ui/select';
import { TextInput } from '@ui/text-field';
import { useMemo } from 'react';
import { filterChoices, isNarrowed, NO_FILTER, type RoundFilter } from './filter-rounds';

interface RoundFiltersProps {
  rounds: readonly RoundSummary[];
  packs: readonly PackSummary[];
  filter: RoundFilter;
  /** How many rounds fit. */
  hits: number;
  onChange: (filter: RoundFilter) => void;
}

/** Search by word, and choices of instrument, school year and who answered; only choices that the rounds give. */
export function RoundFilters({ rounds, packs, filter, hits, onChange }: RoundFiltersProps) {
  const { t } = useKit();
  const choices = useMemo(() => filterChoices(rounds), [rounds]);
  const all = { value: 'all', label: t('assess.filter.all') };
  const change = (part: Partial<RoundFilter>) => onChange({ ...filter, ...part });
  return (
    <search className="round-filters" aria-label={t('assess.filter.title')}>
      <TextInput label={t('assess.filter.text')} value={filter.text} onChange={(text) => change({ text })} />
      <div className="round-filter-choices">
        {choices.packIds.length > 1 ? (
          <Select
            label={t('assess.filter.instrument')}
            value={filter.packId}
            options={[
              all,
              ...choices.packIds.map((id) => ({ value: id, label: packs.find((pack) => pack.id === id)?.name ?? id })),
            ]}
            onChange={(packId) => change({ packId })}
          />
        ) : null}
        {choices.years.length > 1 ? (
          <Select
            label={t('assess.filter.year')}
            value={filter.year}
            options={[all, ...choices.years.map((year) => ({ value: String(year), label: schoolYearName(year) }))]}
            onChange={(year) => change({ year })}
          />
        ) : null}
        {choices.respondents.length > 1 ? (
          <Select<Respondent | 'all'>
            label={t('assess.filter.respondent')}
            value={filter.respondent}
            options={[
              { value: 'all', label: all.label },
              ...choices.respondents.map((value) => ({ value, label: t(`assess.respondent.${value}`) })),
            ]}
            onChange={(respondent) => change({ respondent })}
          />
        ) : null}
      </div>
      <p className="small" role="status">
        {isNarrowed(filter) ? t('assess.filter.hits', { count: hits }) : ''}
      </p>
      {isNarrowed(filter) ? (
        <Button look="quiet" onPress={() => onChange(NO_FILTER)}>
          {t('assess.filter.clear')}
        </Button>
      ) : null}
    </search>
  );
}
