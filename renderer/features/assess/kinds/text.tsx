import { useKit } from '@api/use-kit';
import { WrittenText } from '../written-text';
import { type ItemInputProps, leaveField, writeUnrated } from './input-props';
import { UnknownField } from './unknown-field';

/** An open question. */
export function TextInput(props: ItemInputProps<'text'>) {
  const { t } = useKit();
  const { item, answer, draft } = props;
  return (
    <>
      <div className="ask open-answer">
        <WrittenText
          key={item.id}
          label={t('kinds.text.answer')}
          initial={answer.note}
          onWrite={(note) => writeUnrated(draft, item.id, { note })}
          onLeave={() => leaveField(draft)}
        />
      </div>
      <UnknownField {...props} />
    </>
  );
}
