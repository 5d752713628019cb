import type { WeekBar, WeekPicture } from '../../charts/pictures';
import type { Pack, PackText } from '../../content/pack';
import type { Language } from '../../domain/language';
import type { Week, WeekRow } from '../../domain/week';
import { formatList } from '../../i18n/format';
import type { Translate } from '../../i18n/translator';
import { formatHourDifference, formatHours, shortHours } from './hours';
import type { PictureCell, PictureTable } from './picture-table';
import { weekHeadline } from './week-headline';

export { weekHeadline } from './week-headline';

export interface WeekInput {
  week: Week;
  pack: Pack;
  language: Language;
  t: Translate;
}

/** The week as it is and as wished for; a week with no hours in it has no bar. The focus comes first in each bar. */
export function weekPicture(input: WeekInput): WeekPicture {
  const { week, pack, language, t } = input;
  const { today, wished } = weekText(pack);
  const bars = [barOf('today', today, input), barOf('wished', wished, input)].filter(({ hours }) => hours > 0);
  const { focus } = week;
  const isWished = week.wished > 0 && week.today > 0;
  return {
    title: weekHeadline(input),
    description: bars.map((bar) => describeBar(bar, input)).join(' '),
    bars,
    focus: {
      name: nameOf(focus, pack),
      todayText: week.today > 0 ? formatHours(language, focus.today) : '',
      wishedText: week.wished > 0 ? formatHours(language, focus.wished) : '',
      differenceText: isWished ? differenceText(focus, language, t) : '',
    },
  };
}

/** The same in rows: the pack's categories, then the whole week. */
export function weekTable({ week, pack, language, t }: WeekInput): PictureTable {
  const { today, wished } = weekText(pack);
  const hours = (value: number): PictureCell => ({ text: formatHours(language, value), value });
  const difference = (row: { today: number; wished: number }): PictureCell => {
    if (week.today === 0 || week.wished === 0) return { text: '–', value: null };
    const value = row.wished - row.today;
    return { text: formatHourDifference(language, value), value };
  };
  const rows = [
    ...week.rows.map((row) => ({ ...row, id: row.category, name: nameOf(row, pack) })),
    { id: 'whole-week', name: t('support.week.whole'), today: week.today, wished: week.wished },
  ];
  return {
    caption: t('support.week.caption'),
    columns: [
      { id: 'category', header: t('support.week.category'), align: 'left' },
      { id: 'today', header: today, align: 'right' },
      { id: 'wished', header: wished, align: 'right' },
      { id: 'difference', header: t('support.week.difference'), align: 'right' },
    ],
    rows: rows.map((row) => ({
      id: row.id,
      mark: null,
      dimension: '',
      cells: [{ text: row.name, value: row.name }, hours(row.today), hours(row.wished), difference(row)],
    })),
  };
}

function barOf(id: WeekBar['id'], name: string, { week, pack, language, t }: WeekInput): WeekBar {
  const rows = [week.focus, ...week.rows.filter(({ isFocus }) => !isFocus)].filter((row) => row[id] > 0);
  const hours = week[id];
  return {
    id,
    name,
    hours,
    hoursText: t('support.hours.long', { count: hours, hours: formatHours(language, hours) }),
    parts: rows.map((row) => ({
      id: row.category,
      name: nameOf(row, pack),
      hours: row[id],
      hoursText: shortHours(language, row[id], t),
      isFocus: row.isFocus,
    })),
  };
}

function describeBar({ name, hoursText, parts }: WeekBar, { language, t }: WeekInput): string {
  const list = parts.map((part) => t('support.week.part', { name: part.name, hours: part.hoursText }));
  return t('support.week.describe', { name, hours: hoursText, list: formatList(language, list) });
}

function differenceText({ today, wished }: WeekRow, language: Language, t: Translate): string {
  if (today === wished) return t('support.week.same');
  return t('support.hours.short', { hours: formatHourDifference(language, wished - today) });
}

/** A checked pack with a week has its words; anything else is a bug. */
function weekText({ text: { week } }: Pack): NonNullable<PackText['week']> {
  if (week === undefined) throw new Error('the pack has no text for a week');
  return week;
}

function nameOf({ category }: WeekRow, pack: Pack): string {
  const name = weekText(pack).categories[category];
  if (name === undefined) throw new Error(`the pack has no text for "${category}"`);
  return name;
}
