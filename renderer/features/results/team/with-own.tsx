import { useKit } from '@api/use-kit';
import { CheckRow } from '@ui/check-row';

/** The team's answers with or without the leader's own beside them. */
export function WithOwn({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const { t } = useKit();
  return <CheckRow isSelected={isOn} onChange={onChange} label={t('results.team.withOwn')} />;
}
