import { formatDay } from '../../i18n/format';
import type { ProfileSlide, TableColumn, TableSlide } from '../deck';
import type { Material } from '../material';
import { type PictureInput, profilePicture } from '../picture';
import { type ProfileColumnId, profileTable } from '../table';

/** The dot plot with the finding as its title. None without scores. */
export function profileSlides(material: Material): ProfileSlide[] {
  if (material.result.scoredTraits === 0) return [];
  const picture = profilePicture(pictureInput(material));
  const { t, show, result } = material;
  const spoken = [
    t('deck.say.profile.now'),
    ...(result.previous ? [t('deck.say.profile.before')] : []),
    ...(hasTargets(material) ? [t('deck.say.profile.target')] : []),
    t('deck.say.profile.ask'),
  ];
  return [
    {
      kind: 'profile',
      id: 'profile',
      title: picture.title,
      picture,
      source: sourceOf(material),
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
export function figuresSlides(material: Material): TableSlide[] {
  if (material.result.scoredTraits === 0) return [];
  const { t, show, result } = material;
  const table = profileTable(pictureInput(material));
  const others = table.columns.reduce((sum, { id }) => sum + (id === 'trait' ? 0 : WIDTHS[id]), 0);
  const columns = table.columns.map(
    ({ id, header, align }): TableColumn => ({
      header,
      align,
      width: id === 'trait' ? 1 - others : WIDTHS[id],
      emphasis: id === 'now',
    }),
  );
  const answers = answersSentence(material);
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

function pictureInput({ result, pack, language, t, show, focus }: Material): PictureInput {
  const chosen = new Set(focus.map(({ trait }) => trait.id));
  return { result, pack, language, t, chosen, person: 'i', show };
}

/** What the marks stand for, with both dates, and how much it rests on. */
function sourceOf(material: Material): string {
  const { t, language, answeredAt, result } = material;
  const month = (day: string) => formatDay(language, day, 'month');
  const before = result.previous?.createdAt;
  const style = before !== undefined && month(before) === month(answeredAt) ? 'long' : 'month';
  return [
    t('deck.source.now', { when: formatDay(language, answeredAt, style) }),
    ...(before === undefined ? [] : [t('deck.source.before', { when: formatDay(language, before, style) })]),
    ...(hasTargets(material) ? [t('deck.source.target')] : []),
    answersSentence(material),
  ].join(' ');
}

function answersSentence({ t, result }: Material): string {
  return t('deck.source.answers', {
    traits: result.scoredTraits,
    ofTraits: result.traits,
    items: result.rated,
    ofItems: result.items,
  });
}

function hasTargets({ result }: Material): boolean {
  return result.dimensions.some(({ traits }) => traits.some((trait) => trait.target !== null));
}
