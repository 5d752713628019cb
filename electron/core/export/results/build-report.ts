import { headline } from '@shared/deck/headline';
import type { PictureTable } from '@shared/deck/pictures/picture-table';
import { sidesHeadline, sidesTable } from '@shared/deck/pictures/sides';
import { spreadTable, teamHeadline } from '@shared/deck/pictures/spread';
import { supportHeadline } from '@shared/deck/pictures/support-map';
import { profileOfTeam } from '@shared/deck/team-profile';
import { type RoundResult, resultOf, traitsOf } from '@shared/domain/comparison';
import type { Score } from '@shared/domain/scoring';
import { type SidesResult, sidesResult } from '@shared/domain/sides';
import { type SupportArea, supportAreas } from '@shared/domain/support';
import { type TeamResult, teamResult } from '@shared/domain/team-result';
import { listItems } from '@shared/domain/traverse';
import { ITEM_KINDS } from '@shared/domain/vocabulary';
import { formatDay } from '@shared/i18n/format';
import { itemsTable, traitsTable } from './answer-tables';
import { KIND_TABLES } from './kind-tables';
import { redactRound } from './redact';
import type { ReportInput, ResultReport } from './report';

/** The figures that a report's words, tables and pictures are made from. */
export interface ReportFigures {
  input: ReportInput;
  result: RoundResult;
  team: TeamResult | null;
  own: ReadonlyMap<string, Score | null> | null;
  sides: SidesResult | null;
  areas: readonly SupportArea[];
}

/** Takes out what may not go along, then works out the figures. */
export function figuresOf(given: ReportInput): ReportFigures {
  const redact = (round: ReportInput['previous']) => round && redactRound(round, given);
  const round = redactRound(given.round, given);
  const input = { ...given, round, previous: redact(given.previous), otherSide: redact(given.otherSide) };
  const { instrument } = input.pack;
  const ownResult = resultOf(instrument, round, input.previous);
  const team = teamResult(instrument, round, input.previous);
  const own = new Map(traitsOf(ownResult).map(({ traitId, score }) => [traitId, score]));
  return {
    input,
    result: team ? profileOfTeam(team) : ownResult,
    team,
    own: team && given.own && [...own.values()].some((score) => score !== null) ? own : null,
    sides: input.otherSide ? sidesResult(instrument, round, input.otherSide) : null,
    areas: supportAreas(instrument, round, team ? 'team' : 'own'),
  };
}

/** A result as a file holds it. A team that is still answering has a sentence and no tables. */
export function buildReport(given: ReportInput): ResultReport {
  const figures = figuresOf(given);
  return {
    title: given.pack.text.name.replaceAll('\u00ad', ''),
    lines: linesOf(figures),
    headline: headlineOf(figures),
    tables: figures.team && !figures.team.isClosed ? [] : tablesOf(figures),
  };
}

/** What is seen, in a sentence or two. */
export function headlineOf({ input, result, team, own, sides, areas }: ReportFigures): string {
  const { pack, language, t, round } = input;
  const words = { pack, language, t };
  if (sides) return sidesHeadline({ result: sides, ...words });
  if (team) return teamHeadline({ team, own, person: 'i', ...words });
  if (areas.some(({ field }) => field !== null)) return supportHeadline({ areas, ...words });
  return headline(result, pack, t, language, round.respondent === 'me' ? 'i' : 'we');
}

/** Which round it is, who has answered, and what it rests on. */
export function linesOf({ input, result, team }: ReportFigures): string[] {
  const { round, previous, pack, author, language, t } = input;
  const day = (instant: string) => formatDay(language, instant, 'long');
  const side = round.side === undefined ? '' : (pack.text.sides?.[round.side]?.name ?? '');
  const who = [author.name, author.role, author.school].filter((part) => part.trim() !== '').join(', ');
  return [
    who,
    round.title,
    day(round.createdAt),
    side,
    team
      ? t('exports.line.team', { count: team.count })
      : t(`exports.line.${round.respondent === 'together' ? 'together' : 'me'}`, {
          rated: result.rated,
          count: result.items,
        }),
    round.present === undefined ? '' : t('exports.line.present', { count: round.present }),
    previous && result.previous ? t('exports.line.compared', { date: day(previous.createdAt) }) : '',
    t('exports.line.version', { version: round.packVersion }),
  ].filter((line) => line !== '');
}

function tablesOf({ input, result, team, own, sides }: ReportFigures): PictureTable[] {
  const { pack, round, language, t } = input;
  const words = { pack, language, t };
  const kinds = new Set(listItems(pack.instrument, round.form).map(({ item }) => item.kind));
  return [
    ...(sides ? [sidesTable({ result: sides, ...words })] : []),
    team ? spreadTable({ team, own, ...words }) : traitsTable(result, input),
    ...ITEM_KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => KIND_TABLES[kind](input)),
    itemsTable(input),
  ].filter(({ rows }) => rows.length > 0);
}
