import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import { minutesFor } from '@shared/domain/answering';
import type { Form } from '@shared/domain/instrument';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { AboutPack } from './about-pack';
import { roundAddress } from './round-address';

interface InstrumentRowProps {
  pack: PackSummary;
  /** Beginning here is the next thing to do on this page. */
  isNextStep: boolean;
}

/** One instrument: what it is for, its two forms, and where it comes from. */
export function InstrumentRow({ pack, isNextStep }: InstrumentRowProps) {
  const { t, bridge } = useKit();
  const [, navigate] = useLocation();
  const [error, setError] = useState<KitError | null>(null);

  async function begin(form: Form) {
    const begun = await bridge.call('rounds.create', { packId: pack.id, form });
    if (!begun.ok) return setError(begun.error);
    navigate(roundAddress(begun.data.id));
  }
  const forms = [
    { form: 'quick', items: pack.quickItems, name: t('assess.list.quick') },
    { form: 'full', items: pack.fullItems, name: t('assess.list.full') },
  ] as const;

  return (
    <li className="instrument">
      <h2>{pack.name}</h2>
      <p>{pack.purpose}</p>
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
      <AboutPack pack={pack} />
    </li>
  );
}
