import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { traitText } from '@shared/content/words';
import type { RoundResult } from '@shared/domain/comparison';
import { isWritten } from '@shared/domain/focus';
import { Button } from '@ui/button';
import { CheckRow } from '@ui/check-row';
import { ErrorNote } from '@ui/error-note';
import { useToast } from '@ui/toast';
import { useMemo, useState } from 'react';
import { describeCandidate, listCandidates } from './candidates';
import type { Focus } from './use-focus';

interface FocusChooserProps {
  pack: Pack;
  result: RoundResult;
  focus: Focus;
  /** Everything that was chosen has its if–then. */
  isPlanned: boolean;
  /** Goes to where the chosen ones are planned. */
  onPlan: () => void;
}

/** How many suggestions stand there before all are asked for. */
const FIRST_SHOWN = 4;

/** Proposes what matters most and lies furthest off; the leader ticks two or three. */
export function FocusChooser({ pack, result, focus, isPlanned, onPlan }: FocusChooserProps) {
  const { t, language } = useKit();
  const toast = useToast();
  const [showsAll, setShowsAll] = useState(false);
  const candidates = useMemo(() => listCandidates(result), [result]);
  const shown = candidates.filter(
    (trait, index) => showsAll || index < FIRST_SHOWN || focus.chosen.includes(trait.traitId),
  );

  function choose(traitId: string, isChosen: boolean) {
    const goal = focus.goals.find((other) => other.traitId === traitId);
    if (!focus.choose(traitId, isChosen) || isChosen || !goal?.actions.some(isWritten)) return;
    toast.show({
      text: t('results.focus.aside', { trait: traitText(pack, traitId).name }),
      actionLabel: t('results.focus.undo'),
      onAction: () => focus.choose(traitId, true),
    });
  }

  return (
    <section className="pick" aria-labelledby="pick-heading">
      <h2 id="pick-heading">{t('results.focus.heading')}</h2>
      <p className="quiet">{t('results.focus.lead')}</p>
      <ul>
        {shown.map((trait) => (
          <li key={trait.traitId}>
            <CheckRow
              isSelected={focus.chosen.includes(trait.traitId)}
              onChange={(isChosen) => choose(trait.traitId, isChosen)}
              label={traitText(pack, trait.traitId).name}
              detail={
                focus.refused === trait.traitId ? (
                  <span className="refused">{t('results.focus.refused')}</span>
                ) : (
                  describeCandidate(t, language, pack, trait)
                )
              }
            />
          </li>
        ))}
      </ul>
      <p className="sr" role="status">
        {focus.refused ? t('results.focus.refused') : null}
      </p>
      {focus.error ? <ErrorNote error={focus.error} /> : null}
      <PlanButton focus={focus} isPlanned={isPlanned} onPlan={onPlan} />
      {candidates.length > shown.length || showsAll ? (
        <Button look="quiet" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? t('results.focus.showFewer') : t('results.focus.showAll', { count: candidates.length })}
        </Button>
      ) : null}
    </section>
  );
}

const PLAN_LABELS = ['results.focus.plan.one', 'results.focus.plan.two', 'results.focus.plan.three'] as const;

/** The next step, until it has been taken. */
function PlanButton({ focus, isPlanned, onPlan }: Pick<FocusChooserProps, 'focus' | 'isPlanned' | 'onPlan'>) {
  const { t } = useKit();
  const label = PLAN_LABELS[focus.goals.length - 1];
  if (!label) return null;
  return (
    <Button look={isPlanned ? 'tinted' : 'first'} size="big" arrow onPress={onPlan}>
      {t(label)}
    </Button>
  );
}
