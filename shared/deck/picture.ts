import type { PictureGroup, PictureRow, ProfilePicture } from '../charts/picture';
import type { Pack } from '../content/pack';
import { dimensionText, traitText } from '../content/words';
import type { Change, RoundResult, TraitResult } from '../domain/comparison';
import type { Language } from '../domain/language';
import { formatDay, formatDifference, formatScore } from '../i18n/format';
import type { Translate } from '../i18n/translator';
import { description } from './description';
import { headline, type Person } from './headline';

export interface PictureInput {
  result: RoundResult;
  pack: Pack;
  language: Language;
  t: Translate;
  /** Traits that the leader has chosen to work on. */
  chosen: ReadonlySet<string>;
  person: Person;
  /** What may be seen beside the scores. */
  show: { previous: boolean; targets: boolean };
}

/** A round's profile as the charts draw it, every word and number formatted, with nothing in it that isn't shown. */
export function profilePicture(input: PictureInput): ProfilePicture {
  const { pack, language, t, person, show } = input;
  const result = withoutHidden(input.result, show);
  const [low, , , , high] = pack.text.scale.points;
  const since = result.previous ? formatDay(language, result.previous.createdAt, 'month') : '';
  return {
    title: headline(result, pack, t, language, person),
    description: description(result, pack, t, language),
    scale: { low, high },
    columns: { now: t('deck.picture.now'), change: since === '' ? '' : t('deck.picture.since', { when: since }) },
    compared: result.previous !== null,
    groups: groupsOf(result, { ...input, result }),
  };
}

/** The result without the earlier round or the targets, where those are not shown. */
export function withoutHidden(result: RoundResult, show: PictureInput['show']): RoundResult {
  return {
    ...result,
    previous: show.previous ? result.previous : null,
    dimensions: result.dimensions.map((dimension) => ({
      ...dimension,
      traits: dimension.traits.map((trait) => ({
        ...trait,
        change: show.previous ? trait.change : null,
        target: show.targets ? trait.target : null,
      })),
    })),
  };
}

/** The difference in words: "+0,7", or "about the same" under half a step; empty when nothing is compared. */
export function describeChange(change: Change | null, language: Language, t: Translate): string {
  if (change === null) return '';
  return change.kind === 'about-the-same' ? t('deck.picture.same') : formatDifference(language, change.difference);
}

function groupsOf(result: RoundResult, input: PictureInput): PictureGroup[] {
  return input.pack.instrument.dimensions.map(({ id, mark }) => ({
    id,
    mark,
    name: dimensionText(input.pack, id).name,
    rows: traitsIn(result, id).map((trait) => rowOf(trait, input)),
  }));
}

function rowOf(trait: TraitResult, { pack, language, t, chosen }: PictureInput): PictureRow {
  return {
    id: trait.traitId,
    name: traitText(pack, trait.traitId).name,
    now: trait.score,
    nowText: formatScore(language, trait.score),
    before: trait.change?.before ?? null,
    changeText: describeChange(trait.change, language, t),
    changeIsQuiet: trait.change?.kind === 'about-the-same',
    target: trait.target,
    chosen: chosen.has(trait.traitId),
  };
}

function traitsIn(result: RoundResult, dimensionId: string): TraitResult[] {
  return result.dimensions.find((dimension) => dimension.dimensionId === dimensionId)?.traits ?? [];
}
