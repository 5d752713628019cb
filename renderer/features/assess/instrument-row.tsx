import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import { Button } from '@ui/button';
import { useState } from 'react';
import { Link } from 'wouter';
import { AboutPack } from './about-pack';
import { BeginRound } from './begin-round';
import { historyAddress } from './round-address';

interface InstrumentRowProps {
  pack: PackSummary;
  /** Beginning here is the next thing to do on this page. */
  isNextStep: boolean;
  /** It has been answered before. */
  hasHistory: boolean;
}

/** One instrument: what it is for, how to begin, how it has gone over time, and where it comes from. */
export function InstrumentRow({ pack, isNextStep, hasHistory }: InstrumentRowProps) {
  const { t } = useKit();
  const [isOpen, setOpen] = useState(isNextStep);
  return (
    <li className="instrument">
      <h2>{pack.name}</h2>
      <p>{pack.purpose}</p>
      {isOpen ? (
        <BeginRound pack={pack} isNextStep={isNextStep} takesFocus={!isNextStep} />
      ) : (
        <div className="instrument-begin">
          <Button
            size="slim"
            label={t('assess.begin.openOne', { instrument: pack.name })}
            onPress={() => setOpen(true)}
          >
            {t('assess.begin.open')}
          </Button>
        </div>
      )}
      <div className="instrument-foot">
        <AboutPack pack={pack} />
        {hasHistory ? (
          <Link href={historyAddress(pack.id)} aria-label={t('assess.begin.historyOne', { instrument: pack.name })}>
            {t('assess.begin.history')}
          </Link>
        ) : null}
      </div>
    </li>
  );
}
