import { useKit } from '@api/use-kit';
import { withoutSoftHyphens } from '@shared/charts/geometry';
import type { SupportDetail } from '@shared/domain/detail';
import { supportDetail } from '@shared/domain/support';
import { WrittenLine, WrittenText } from '../written-text';
import { type ItemInputProps, leaveField } from './input-props';
import { ImportanceField, ScaleField } from './rated-fields';
import { WrittenNumber } from './written-number';

/** Characters that the record holds. */
const LONGEST_OWNER = 200;
const LONGEST_ASK = 2000;
/** An ask can free at most so many hours a week. */
const MOST_FREED = 40;

/** An area of support: the two questions of the source, how it works, and what is asked of whom. */
export function SupportInput(props: ItemInputProps<'support'>) {
  const { t } = useKit();
  const { pack, item, answer, draft } = props;
  const { support } = pack.text;
  if (support === undefined) throw new Error('the pack has no text for support');
  const initial = supportDetail(answer);
  const write = (patch: Partial<SupportDetail>) =>
    draft.write(item.id, { detail: { ...supportDetail(draft.answer(item.id)), ...patch } });
  const leave = () => leaveField(draft);
  return (
    <>
      <div className="support-now" key={`${item.id} now`}>
        <WrittenText
          label={support.today}
          initial={initial.today}
          onWrite={(today) => write({ today })}
          onLeave={leave}
        />
        <WrittenText
          label={support.develop}
          initial={initial.missing}
          onWrite={(missing) => write({ missing })}
          onLeave={leave}
        />
      </div>
      <ScaleField {...props} />
      <div className="support-importance">
        <ImportanceField {...props} />
      </div>
      <div className="support-ask" key={`${item.id} ask`}>
        <WrittenText
          label={t('kinds.support.ask')}
          initial={initial.ask}
          maxLength={LONGEST_ASK}
          onWrite={(ask) => write({ ask })}
          onLeave={leave}
        />
        <div className="support-whom">
          <WrittenLine
            label={t('kinds.support.owner')}
            initial={initial.owner}
            maxLength={LONGEST_OWNER}
            suggestions={support.owners.map(withoutSoftHyphens)}
            onWrite={(owner) => write({ owner })}
            onLeave={leave}
          />
          <WrittenNumber
            label={t('kinds.support.hours')}
            unit={t('kinds.support.unit')}
            initial={initial.hours}
            least={0}
            most={MOST_FREED}
            step={0.5}
            onWrite={(hours) => write({ hours })}
            onLeave={leave}
          />
        </div>
      </div>
    </>
  );
}
