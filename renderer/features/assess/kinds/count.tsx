import { useKit } from '@api/use-kit';
import { type ItemInputProps, leaveField, writeUnrated } from './input-props';
import { UnknownField } from './unknown-field';
import { WrittenNumber } from './written-number';

/** A whole number. */
export function CountInput(props: ItemInputProps<'count'>) {
  const { t } = useKit();
  const { item, answer, draft } = props;

  const write = (count: number | null) =>
    writeUnrated(draft, item.id, { detail: count === null ? null : { kind: 'count', count } });
  return (
    <>
      <div className="ask">
        <WrittenNumber
          key={item.id}
          label={t('kinds.count.number')}
          initial={answer.detail?.kind === 'count' ? answer.detail.count : null}
          least={0}
          most={item.most}
          step={1}
          onWrite={write}
          onLeave={() => leaveField(draft)}
        />
      </div>
      <UnknownField {...props} />
    </>
  );
}
