import type { FreedPicture } from '../../charts/pictures';
import { hoursFreed } from '../../domain/support';
import type { Week } from '../../domain/week';
import type { Person } from '../headline';
import { formatHours } from './hours';
import type { SupportInput } from './support-map';

/** Hours of the track where the leader's own week isn't longer. */
const USUAL_WEEK = 40;

interface FreedInput extends SupportInput {
  /** The leader's week, where she has filled one in. */
  week: Week | null;
  /** Who speaks: to the leader on the screen unless said; "i" and "we" on slides. */
  person?: Person;
}

/** Hours a week that all asks would free, on the track of a week; null where no hours are asked for. */
export function freedPicture({ areas, week, language, t, person = 'you' }: FreedInput): FreedPicture | null {
  const freed = hoursFreed(areas);
  if (freed === 0) return null;
  const today = week !== null && week.today > 0 ? week.focus.today : null;
  const after = (today ?? 0) + freed;
  const whole = Math.max(USUAL_WEEK, week?.today ?? 0, after);
  const figures = (hours: number) => formatHours(language, hours);
  const freedText = figures(freed);
  const unit = t('support.freed.unit', { count: freed });
  const values = { whole: figures(whole), today: figures(today ?? 0), after: figures(after), freed: freedText };
  return {
    title: `${freedText} ${unit}`,
    description:
      today === null ? t('support.freed.describe.alone', values) : t(`support.freed.describe.${person}`, values),
    whole,
    wholeText: figures(whole),
    today,
    todayText: today === null ? '' : t('support.freed.today', { hours: figures(today) }),
    freed,
    afterText:
      today === null
        ? t('support.freed.more', { hours: freedText })
        : t(`support.freed.after.${person}`, { hours: figures(after) }),
    freedText,
    unit,
  };
}
