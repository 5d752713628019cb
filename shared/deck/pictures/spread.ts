import type { SpreadPicture, SpreadRow } from '../../charts/pictures';
import { bySpread, type TeamTrait } from '../../domain/team-result';
import { formatScore } from '../../i18n/format';
import { describeTeam, type SpreadInput, teamHeadline } from './team-words';
import { endsOf, type TraitWords, wordsOfTraits } from './wording';

export { spreadTable } from './spread-table';
export { gapQuestions, teamHeadline } from './team-words';

/**
 * A team's answers, what is seen most differently first, what too few have answered last. While the team is answering
 * there is nothing in it but how many have.
 */
export function spreadPicture(input: SpreadInput): SpreadPicture {
  const { team, own, pack, t } = input;
  const words = wordsOfTraits(pack);
  const shown = team.isClosed ? bySpread(team) : [];
  const rows = shown.flatMap((trait) => {
    const place = words.get(trait.traitId);
    return place ? [rowOf(trait, place, input)] : [];
  });
  return {
    title: teamHeadline(input),
    description: describeTeam(input),
    scale: endsOf(pack),
    columns: { mean: t('group.spread.mean'), members: t('group.spread.members') },
    legend: {
      member: t('group.legend.member'),
      mean: t('group.legend.mean'),
      range: t('group.legend.range'),
      own: team.isClosed && hasValue(own) ? t('group.legend.own') : '',
    },
    rows,
  };
}

function rowOf(
  trait: TeamTrait,
  { id, mark, name, dimension }: TraitWords,
  { team, own, language, t }: SpreadInput,
): SpreadRow {
  const isShown = trait.score !== null;
  return {
    id,
    mark,
    name,
    dimension,
    mean: trait.score,
    meanText: isShown ? formatScore(language, trait.score) : '',
    membersText: isShown ? String(trait.members) : '',
    steps: trait.steps,
    low: trait.range?.low ?? null,
    high: trait.range?.high ?? null,
    own: isShown ? (own?.get(id) ?? null) : null,
    note: isShown ? '' : t('group.tooFew', { threshold: team.threshold }),
  };
}

function hasValue(own: SpreadInput['own']): boolean {
  return own !== null && [...own.values()].some((value) => value !== null);
}
