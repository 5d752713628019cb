import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import { minutesFor } from '@shared/domain/answering';
import type { Form } from '@shared/domain/instrument';
import { DEFAULT_THRESHOLD, LEAST_THRESHOLD } from '@shared/domain/vocabulary';
import { Button } from '@ui/button';
import { Choice, ChoiceGroup } from '@ui/choice';
import { ErrorNote } from '@ui/error-note';
import { Select } from '@ui/select';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { roundAddress, teamAddress } from './round-address';

type Way = 'me' | 'together' | 'team';

/** From how many answers a team's picture can be asked to be shown. */
const THRESHOLDS = [...Array(8).keys()].map((more) => LEAST_THRESHOLD + more);

interface BeginRoundProps {
  pack: PackSummary;
  /** Beginning here is the next thing to do on this page. */
  isNextStep: boolean;
  /** The choices have just been opened. */
  takesFocus: boolean;
}

/** Who answers, for which party, in which form. */
export function BeginRound({ pack, isNextStep, takesFocus }: BeginRoundProps) {
  const { t, bridge } = useKit();
  const [, navigate] = useLocation();
  const [way, setWay] = useState<Way>('me');
  const [side, setSide] = useState(pack.sides[0]?.id ?? null);
  const [threshold, setThreshold] = useState(DEFAULT_THRESHOLD);
  const [error, setError] = useState<KitError | null>(null);
  const choices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) choices.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [takesFocus]);

  async function begin(form: Form) {
    const begun = await bridge.call('rounds.create', {
      packId: pack.id,
      form,
      respondent: way,
      ...(side === null ? {} : { side }),
      ...(way === 'team' ? { threshold } : {}),
    });
    if (!begun.ok) return setError(begun.error);
    navigate(way === 'team' ? teamAddress(begun.data.id) : roundAddress(begun.data.id));
  }
  const ways: Way[] = pack.forTeams ? ['me', 'together', 'team'] : ['me', 'together'];
  const forms = [
    { form: 'quick', items: pack.quickItems, name: t('assess.list.quick') },
    { form: 'full', items: pack.fullItems, name: t('assess.list.full') },
  ] as const;

  return (
    <div className="begin" ref={choices}>
      <ChoiceGroup kind="one" label={t('assess.begin.who')} value={way} onChange={setWay}>
        {ways.map((value) => (
          <Choice key={value} value={value}>
            {t(`assess.begin.way.${value}`)}
          </Choice>
        ))}
      </ChoiceGroup>
      <p className="small">{t(`assess.begin.wayText.${way}`)}</p>
      {pack.sides.length > 0 ? (
        <ChoiceGroup kind="one" label={t('assess.begin.side')} value={side} onChange={setSide}>
          {pack.sides.map(({ id, answers }) => (
            <Choice key={id} value={id}>
              {answers}
            </Choice>
          ))}
        </ChoiceGroup>
      ) : null}
      {way === 'team' ? (
        <div className="threshold">
          <Select
            label={t('assess.begin.threshold')}
            value={String(threshold)}
            options={THRESHOLDS.map((count) => ({
              value: String(count),
              label: t('assess.begin.thresholdFrom', { count }),
            }))}
            onChange={(count) => setThreshold(Number(count))}
          />
          <p className="small">{t('assess.begin.thresholdText')}</p>
        </div>
      ) : null}
      <div className="forms">
        {forms.map(({ form, items, name }) => (
          <Button
            key={form}
            look={isNextStep && form === 'quick' ? 'first' : 'tinted'}
            detail={t('assess.list.size', { count: items, minutes: minutesFor(items) })}
            onPress={() => void begin(form)}
          >
            {name}
          </Button>
        ))}
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </div>
  );
}
