import { useKit } from '@api/use-kit';
import { formatDay, formatTime } from '@shared/i18n/format';
import { dayOf, daysBetween } from './days';

/** "All is saved since yesterday 16:48." */
export function useSavedWhen(instant: string): string {
  const { t, language } = useKit();
  const time = formatTime(language, instant);
  const daysAgo = daysBetween(dayOf(new Date(instant)), dayOf(new Date()));
  if (daysAgo <= 0) return t('start.saved.today', { time });
  if (daysAgo === 1) return t('start.saved.yesterday', { time });
  return t('start.saved.day', { day: formatDay(language, instant, 'short'), time });
}
