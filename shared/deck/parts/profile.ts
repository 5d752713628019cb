import type { RoundResult } from '../../domain/comparison';
import { formatDay } from '../../i18n/format';
import type { ProfileSlide, TableColumn, TableSlide } from '../deck';
import type { Material, Voice } from '../material';
import { type PictureInput, profilePicture } from '../picture';
import { type ProfileColumnId, type ProfileTable, profileTable } from '../table';
import { answersSentence } from './rests-on';

/** `own`: the leader's own values, also in a team's round; `all`: what the round says as a whole. */
type Seen = 'own' | 'all';

/** `asChange`: arrows from before to now, and both dates in the table. */
interface Style {
  asChange?: boolean;
}

/** The dot plot with the finding as its title. None without scores. */
export function profileSlides(material: Material, seen: Seen, { asChange = false }: Style = {}): ProfileSlide[] {
  const { result, voice } = seenIn(material, seen);
  if (result.scoredTraits === 0) return [];
  const picture = profilePicture(pictureInput(material, seen));
  const { t, show } = material;
  const person = voice === 'i' ? 'i' : 'we';
  const spoken = [
    t(`deck.say.profile.now.${voice}`),
    ...(result.previous ? [t('deck.say.profile.before')] : []),
    ...(hasTargets(result) ? [t(`deck.say.profile.target.${person}`)] : []),
    t(`deck.say.profile.ask.${seen === 'own' ? person : 'we'}`),
  ];
  return [
    {
      kind: 'profile',
      id: 'profile',
      title: picture.title,
      picture: asChange && result.previous ? { ...picture, link: 'arrow' } : picture,
      source: sourceOf(material, seen),
      speakerNotes: show.speakerNotes ? spoken.join(' ') : '',
    },
  ];
}

/** Shares of the width; the trait's name takes what is left. */
const WIDTHS: Record<Exclude<ProfileColumnId, 'trait'>, number> = {
  now: 0.09,
  before: 0.15,
  change: 0.16,
  target: 0.09,
  importance: 0.14,
};

/** The same as a table, one row a trait. None without scores. */
export function figuresSlides(material: Material, seen: Seen, { asChange = false }: Style = {}): TableSlide[] {
  const { result, voice } = seenIn(material, seen);
  if (result.scoredTraits === 0) return [];
  const { t, show } = material;
  const isDated = asChange && result.previous !== null;
  const whole = profileTable(pictureInput(material, seen));
  const table = isDated ? withColumns(whole, OF_CHANGE) : whole;
  const widths = isDated ? { ...WIDTHS, now: WIDTHS.before } : WIDTHS;
  const others = table.columns.reduce((sum, { id }) => sum + (id === 'trait' ? 0 : widths[id]), 0);
  const columns = table.columns.map(
    ({ id, header, align }): TableColumn => ({
      header: isDated ? datedHeader(material, result, id, header) : header,
      align,
      width: id === 'trait' ? 1 - others : widths[id],
      emphasis: id === 'now',
    }),
  );
  const answers = answersSentence(material, voice);
  return [
    {
      kind: 'table',
      id: 'figures',
      title: t('deck.figures.title'),
      columns,
      rows: table.rows.map(({ mark, cells }) => ({ mark, cells })),
      source: result.previous ? [t('deck.source.compared'), answers].join(' ') : answers,
      speakerNotes: show.speakerNotes ? t('deck.say.figures') : '',
    },
  ];
}

function seenIn({ own, result, voice }: Material, seen: Seen): { result: RoundResult; voice: Voice } {
  if (seen === 'all') return { result, voice };
  return { result: own, voice: voice === 'team' ? 'i' : voice };
}

function pictureInput(material: Material, seen: Seen): PictureInput {
  const { pack, language, t, show, focus } = material;
  const { result, voice } = seenIn(material, seen);
  const chosen = new Set(focus.map(({ trait }) => trait.id));
  return { result, pack, language, t, chosen, person: voice === 'i' ? 'i' : 'we', show };
}

/** What the marks stand for, with both dates, and how much it rests on. */
function sourceOf(material: Material, seen: Seen): string {
  const { t, language, answeredAt } = material;
  const { result, voice } = seenIn(material, seen);
  const before = result.previous?.createdAt;
  const style = dateStyle(material, before);
  return [
    t('deck.source.now', { when: formatDay(language, answeredAt, style) }),
    ...(before === undefined ? [] : [t('deck.source.before', { when: formatDay(language, before, style) })]),
    ...(hasTargets(result) ? [t(`deck.source.target.${voice === 'i' ? 'i' : 'we'}`)] : []),
    answersSentence(material, voice),
  ].join(' ');
}

const OF_CHANGE: readonly ProfileColumnId[] = ['trait', 'now', 'before', 'change'];

function withColumns({ columns, rows }: ProfileTable, ids: readonly ProfileColumnId[]): ProfileTable {
  const isKept = (_: unknown, index: number) => ids.includes(columns[index]?.id ?? 'trait');
  return { columns: columns.filter(isKept), rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isKept) })) };
}

/** The dates themselves in place of "now" and the month before. */
function datedHeader(material: Material, { previous }: RoundResult, id: ProfileColumnId, header: string): string {
  const { language, answeredAt } = material;
  const style = dateStyle(material, previous?.createdAt);
  if (id === 'now') return formatDay(language, answeredAt, style);
  return id === 'before' && previous ? formatDay(language, previous.createdAt, style) : header;
}

/** Months, or days where both rounds are of the same month. */
function dateStyle({ language, answeredAt }: Material, before: string | undefined): 'long' | 'month' {
  const month = (day: string) => formatDay(language, day, 'month');
  return before !== undefined && month(before) === month(answeredAt) ? 'long' : 'month';
}

function hasTargets({ dimensions }: RoundResult): boolean {
  return dimensions.some(({ traits }) => traits.some((trait) => trait.target !== null));
}
