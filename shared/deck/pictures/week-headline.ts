import { formatHours } from './hours';
import { capitalise, inSentence, spell } from './spell';
import type { WeekInput } from './week';

/** What the week shows: hours of the focus out of all, and how many are wished for. In the first person, never empty. */
export function weekHeadline(input: WeekInput): string {
  const { week } = input;
  if (week.today === 0) return onlyWished(input);
  return [...shareSentence(input), ...(week.wished === 0 ? [] : wishSentence(input))].join(' ');
}

function shareSentence({ week, pack, language, t }: WeekInput): string[] {
  const values = { whole: formatHours(language, week.today), focus: focusOf({ week, pack }) };
  const { today } = week.focus;
  if (today === 0) return [t('support.week.share.none', values)];
  if (today === 1) return [t('support.week.share.one', values)];
  const hours = capitalise(spell(today, formatHours(language, today), t));
  return [t('support.week.share.many', { ...values, hours })];
}

function wishSentence({ week, language, t }: WeekInput): string[] {
  const { today, wished } = week.focus;
  if (wished === today) return [t('support.week.wish.same')];
  if (wished === 0) return [];
  if (wished === 1) return [t('support.week.wish.one')];
  return [t('support.week.wish.many', { hours: spell(wished, formatHours(language, wished), t) })];
}

function onlyWished({ week, pack, language, t }: WeekInput): string {
  const { wished } = week.focus;
  const values = { whole: formatHours(language, week.wished), focus: focusOf({ week, pack }) };
  if (wished === 1) return t('support.week.alone.one', values);
  return t('support.week.alone.many', { ...values, hours: spell(wished, formatHours(language, wished), t) });
}

function focusOf({ week, pack }: Pick<WeekInput, 'week' | 'pack'>): string {
  return inSentence(pack.text.week?.categories[week.focus.category] ?? '');
}
