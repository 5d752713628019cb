import { DotPlot } from '@shared/charts/dot-plot';
import { FreedBar } from '@shared/charts/freed-bar';
import { GoalsBoard } from '@shared/charts/goals-board';
import { SidesPlot } from '@shared/charts/sides-plot';
import { SpreadPlot } from '@shared/charts/spread-plot';
import { SupportMap } from '@shared/charts/support-map';
import { WeekBars } from '@shared/charts/week-bars';
import { profilePicture } from '@shared/deck/picture';
import { boardPicture } from '@shared/deck/pictures/board';
import { sidesPicture } from '@shared/deck/pictures/sides';
import { spreadPicture } from '@shared/deck/pictures/spread';
import { freedPicture, supportMapPicture } from '@shared/deck/pictures/support-map';
import { weekPicture } from '@shared/deck/pictures/week';
import type { ItemKind } from '@shared/domain/instrument';
import { listItems } from '@shared/domain/traverse';
import { ITEM_KINDS } from '@shared/domain/vocabulary';
import { weekOf } from '@shared/domain/week';
import { boardOf } from '@shared/domain/year-goals';
import type { ReactElement } from 'react';
import type { ReportFigures } from './build-report';

/** Width in px that pictures are drawn for, before they are made smaller for the page: names stand beside their tracks. */
const DRAWN_WIDTH = 880;

/** The picture that says most, as it comes first on the screen. Null where there is nothing to draw. */
export function mainPicture(figures: ReportFigures): ReactElement | null {
  const { input, result, team, own, sides, areas } = figures;
  const { pack, language, t, round } = input;
  const words = { pack, language, t };
  const room = { width: DRAWN_WIDTH, id: 'main' };
  if (sides) return <SidesPlot {...room} picture={sidesPicture({ result: sides, ...words })} />;
  if (team) return team.isClosed ? <SpreadPlot {...room} picture={spreadPicture({ team, own, ...words })} /> : null;
  if (areas.some(({ field }) => field !== null))
    return <SupportMap {...room} picture={supportMapPicture({ areas, ...words })} />;
  if (result.scoredTraits === 0) return null;
  const picture = profilePicture({
    result,
    ...words,
    chosen: new Set(),
    person: round.respondent === 'me' ? 'i' : 'we',
    show: { previous: true, targets: true },
  });
  return <DotPlot {...room} picture={picture} />;
}

/** What a kind of item adds under the picture. One entry a kind: a new one doesn't compile until it is here. */
const KIND_PICTURES: Record<ItemKind, (figures: ReportFigures) => ReactElement | null> = {
  rating: () => null,
  polarity: () => null,
  support({ input, areas }) {
    const picture = freedPicture({ ...input, areas, week: null, person: 'i' });
    return picture && <FreedBar picture={picture} width={DRAWN_WIDTH} id="freed" />;
  },
  goals({ input }) {
    const board = boardOf(input.pack.instrument, input.round);
    return board && <GoalsBoard picture={boardPicture({ ...input, board })} width={DRAWN_WIDTH} id="board" />;
  },
  week({ input }) {
    const week = weekOf(input.pack.instrument, input.round);
    return week && <WeekBars picture={weekPicture({ ...input, week })} width={DRAWN_WIDTH} id="week" />;
  },
  count: () => null,
  text: () => null,
};

export function kindPictures(figures: ReportFigures): ReactElement[] {
  const { pack, round } = figures.input;
  const kinds = new Set(listItems(pack.instrument, round.form).map(({ item }) => item.kind));
  return ITEM_KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => KIND_PICTURES[kind](figures) ?? []);
}
