import { useKit } from '@api/use-kit';
import { isWritten } from '@shared/domain/focus';
import type { Action } from '@shared/domain/plan';
import { Button } from '@ui/button';
import { DateInput } from '@ui/date-input';
import { TextArea, TextInput } from '@ui/text-field';

interface ActionEditorProps {
  action: Action;
  /** Says which one it is, for screen readers. */
  name: string;
  onChange: (patch: Partial<Action>) => void;
  /** Missing when there is nothing to remove. */
  onRemove: (() => void) | null;
}

/** "If … then I …", when it is followed up and who knows of it. */
export function ActionEditor({ action, name, onChange, onRemove }: ActionEditorProps) {
  const { t } = useKit();
  const isHalf = !isWritten(action) && (action.ifText.trim() !== '' || action.thenText.trim() !== '');
  return (
    <fieldset className="action">
      <legend className="sr">{name}</legend>
      <TextArea
        label={t('results.plan.if')}
        value={action.ifText}
        onChange={(ifText) => onChange({ ifText })}
        maxLength={2000}
      />
      <TextArea
        label={t('results.plan.then')}
        value={action.thenText}
        onChange={(thenText) => onChange({ thenText })}
        maxLength={2000}
      />
      <div className="action-follow">
        <DateInput
          label={t('results.plan.followUp')}
          value={action.followUp}
          onChange={(followUp) => onChange({ followUp })}
        />
        <TextInput
          label={t('results.plan.sharedWith')}
          value={action.sharedWith}
          onChange={(sharedWith) => onChange({ sharedWith })}
          maxLength={200}
        />
        {onRemove ? (
          <Button look="quiet" label={t('results.plan.removeOne', { name })} onPress={onRemove}>
            {t('results.plan.remove')}
          </Button>
        ) : null}
      </div>
      {isHalf ? <p className="small">{t('results.plan.half')}</p> : null}
    </fieldset>
  );
}
