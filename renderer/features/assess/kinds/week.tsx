import { useKit } from '@api/use-kit';
import { formatHourDifference, formatHours } from '@shared/deck/pictures/hours';
import { sumWeek, weekDetail } from '@shared/domain/week';
import { Button } from '@ui/button';
import { useToast } from '@ui/toast';
import { useCallback, useMemo, useState } from 'react';
import { type ItemInputProps, leaveField, writeUnrated } from './input-props';
import { UnknownField } from './unknown-field';
import { type WeekColumn, WeekRowFields } from './week-row';

/** The hours of a week, by category: as it is, and as it is wished to be. */
export function WeekInput(props: ItemInputProps<'week'>) {
  // A new one for each item: what is being dragged is kept inside.
  return <WeekFields key={props.item.id} {...props} />;
}

function WeekFields(props: ItemInputProps<'week'>) {
  const { t, language } = useKit();
  const { show } = useToast();
  const { pack, item, answer, draft } = props;
  const words = pack.text.week;
  if (words === undefined) throw new Error('the pack has no text for a week');
  const [detail, setDetail] = useState(() => weekDetail(answer));
  const week = useMemo(() => sumWeek(item, detail), [item, detail]);
  const hours = (value: number) => t('support.hours.long', { count: value, hours: formatHours(language, value) });

  const change = week.focus.wished - week.focus.today;
  const difference =
    change === 0
      ? t('support.week.same')
      : t('support.hours.long', { count: change, hours: formatHourDifference(language, change) });

  const keep = useCallback(
    (changed: typeof detail) => {
      setDetail(changed);
      writeUnrated(draft, item.id, { detail: changed });
    },
    [draft, item.id],
  );
  const changeHours = useCallback(
    (column: WeekColumn, category: string, value: number) => {
      const before = weekDetail(draft.answer(item.id));
      keep({ ...before, [column]: { ...before[column], [category]: value } });
    },
    [draft, item.id, keep],
  );
  const leave = useCallback(() => leaveField(draft), [draft]);

  function fillWished() {
    const before = detail;
    keep({ ...before, wished: before.today });
    leave();
    if (week.wished === 0) return;
    const undo = () => {
      keep(before);
      leave();
    };
    show({ text: t('kinds.week.filled'), actionLabel: t('kinds.undo'), onAction: undo });
  }

  return (
    <>
      <p className="kind-hint">{words.hint}</p>
      <div className="week-grid">
        <div className="week-head" aria-hidden="true">
          <span />
          <span>{words.today}</span>
          <span>{words.wished}</span>
        </div>
        {week.rows.map((row) => (
          <WeekRowFields
            key={row.category}
            category={row.category}
            name={words.categories[row.category] ?? row.category}
            isFocus={row.isFocus}
            names={words}
            today={row.today}
            wished={row.wished}
            onChange={changeHours}
            onLeave={leave}
          />
        ))}
        <div className="week-foot">
          <span>{t('support.week.whole')}</span>
          <span>
            <span className="week-column">{words.today}</span> {hours(week.today)}
          </span>
          <span>
            <span className="week-column">{words.wished}</span> {hours(week.wished)}
          </span>
        </div>
      </div>
      <div className="week-sum">
        {week.today > 0 && week.wished > 0 ? (
          <p>{t('kinds.week.focus', { name: words.categories[item.focus], hours: difference })}</p>
        ) : null}
        {week.today > 0 ? (
          <Button look="quiet" onPress={fillWished}>
            {t('kinds.week.fill')}
          </Button>
        ) : null}
      </div>
      <UnknownField {...props} />
    </>
  );
}
