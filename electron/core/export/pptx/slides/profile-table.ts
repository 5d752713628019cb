import type { PictureGroup, PictureRow, ProfilePicture } from '@shared/charts/picture';
import { COLOR, MARK_LOOK } from '../palette';
import type { Cell } from '../table/cell';
import { fitSize, PLAIN } from '../text/fit';
import {
  CHANGE_INDENT,
  HEAD,
  type ProfileColumns,
  type ProfilePart,
  ROW_TYPE,
  textWidths,
  WORD_INDENT,
} from './profile-grid';

const HEAD_SIZE = 18;
const HEAD_TYPE = { ...PLAIN, leading: 1.15 };
/** Parts the bands of two dimensions. */
const BAND_GAP = { width: 6, color: COLOR.sheet };

/** Rows of the table under the chart: dimension, trait, an empty cell as the chart's ground, value, change. */
export function profileRows(picture: ProfilePicture, part: ProfilePart, columns: ProfileColumns): Cell[][] {
  const rows = part.groups.flatMap((group, at) =>
    group.rows.map((row, index) => {
      const opens = index === 0 && at > 0;
      const closes = index === group.rows.length - 1 && at < part.groups.length - 1;
      return rowCells(picture, part, row, { group, isFirst: index === 0, opens, closes });
    }),
  );
  return [headCells(picture, columns), ...rows];
}

interface Place {
  group: PictureGroup;
  isFirst: boolean;
  opens: boolean;
  closes: boolean;
}

function headCells({ columns: heads, compared }: ProfilePicture, columns: ProfileColumns): Cell[] {
  const width = textWidths(columns);
  const head = (text: string, w: number, align: 'left' | 'right', left = 0): Cell => ({
    text,
    size: fitSize(text, { w, h: HEAD - 4 }, HEAD_SIZE, HEAD_TYPE),
    style: HEAD_TYPE,
    color: COLOR.ink3,
    align,
    anchor: 'bottom',
    margin: { left, bottom: 3 },
  });
  return [
    head('', columns.word, 'left'),
    head('', columns.name, 'left'),
    head('', columns.band, 'left'),
    head(heads.now, width.now, 'right'),
    ...(compared ? [head(heads.change, width.change, 'left', CHANGE_INDENT)] : []),
  ];
}

function rowCells({ compared }: ProfilePicture, { size }: ProfilePart, row: PictureRow, place: Place): Cell[] {
  const { group, isFirst, opens, closes } = place;
  const cell = (text: string, bold: boolean, color: string, align: 'left' | 'right' = 'left', left = 0): Cell => ({
    text,
    size,
    style: { ...ROW_TYPE, bold },
    color,
    align,
    anchor: 'middle',
    margin: { left },
  });
  const ground: Cell = {
    text: '',
    size,
    style: ROW_TYPE,
    fill: COLOR.paper,
    over: opens ? BAND_GAP : undefined,
    under: closes ? BAND_GAP : undefined,
  };
  return [
    cell(isFirst ? group.name : '', true, MARK_LOOK[group.mark].ink, 'left', WORD_INDENT),
    cell(row.name, row.chosen, COLOR.ink),
    ground,
    cell(row.nowText, true, COLOR.ink, 'right'),
    ...(compared
      ? [cell(row.changeText, false, row.changeIsQuiet ? COLOR.ink3 : COLOR.ink, 'left', CHANGE_INDENT)]
      : []),
  ];
}
