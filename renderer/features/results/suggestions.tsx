import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { traitText } from '@shared/content/words';
import { Button } from '@ui/button';
import type { Actions } from './use-actions';
import { beginLower } from './wording';

interface SuggestionsProps {
  pack: Pack;
  traitId: string;
  actions: Pick<Actions, 'drafts' | 'begin'>;
}

/** The pack's experiments, each put in with one press. Those that are there already are not suggested. */
export function Suggestions({ pack, traitId, actions }: SuggestionsProps) {
  const { t } = useKit();
  const left = traitText(pack, traitId).experiments.filter(
    (experiment) => !actions.drafts.some((action) => action.thenText === beginLower(experiment)),
  );
  if (left.length === 0) return null;
  return (
    <div className="suggestions">
      <h4>{t('results.plan.suggestions')}</h4>
      <ul>
        {left.map((experiment) => (
          <li key={experiment}>
            <p>{experiment}</p>
            <Button
              look="quiet"
              label={t('results.plan.useOne', { text: experiment })}
              onPress={() => actions.begin(beginLower(experiment))}
            >
              {t('results.plan.use')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
