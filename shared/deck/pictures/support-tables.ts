import { dimensionText, traitText } from '../../content/words';
import type { Mark } from '../../domain/instrument';
import { type AsksOfOwner, asksByOwner, type SupportArea } from '../../domain/support';
import { formatScore } from '../../i18n/format';
import { formatHours } from './hours';
import type { PictureCell, PictureRow, PictureTable } from './picture-table';
import type { SupportInput } from './support-map';

/** The map in rows, in the order of the numbers; areas without a place on it are there too. */
export function supportTable(input: SupportInput): PictureTable {
  const { areas, t } = input;
  return {
    caption: t('support.table.caption'),
    columns: [
      { id: 'number', header: t('support.table.number'), align: 'right' },
      { id: 'area', header: t('support.table.area'), align: 'left' },
      { id: 'works', header: t('support.table.works'), align: 'right' },
      { id: 'matters', header: t('support.table.matters'), align: 'left' },
      { id: 'field', header: t('support.table.field'), align: 'left' },
      { id: 'hours', header: t('support.table.hours'), align: 'right' },
    ],
    rows: areas.map((area) => ({
      id: area.traitId,
      ...markOf(area, input),
      cells: [
        { text: String(area.number), value: area.number },
        words(nameOf(area, input)),
        { text: formatScore(input.language, area.quality), value: area.quality },
        words(input.pack.text.importance.points[Math.round(area.importance ?? 0) - 1] ?? ''),
        words(area.field === null ? '' : t(`support.field.${area.field}`)),
        hoursCell(area.detail.hours, input),
      ],
    })),
  };
}

/** What is asked for, by whom it is asked of, with the sum of hours where one is asked for several things. */
export function asksTable(input: SupportInput): PictureTable {
  const { areas, t } = input;
  return {
    caption: t('support.asks.caption'),
    columns: [
      { id: 'owner', header: t('support.asks.owner'), align: 'left' },
      { id: 'ask', header: t('support.asks.ask'), align: 'left' },
      { id: 'area', header: t('support.asks.area'), align: 'left' },
      { id: 'hours', header: t('support.asks.hours'), align: 'right' },
    ],
    rows: asksByOwner(areas).flatMap((group, index) => rowsOfOwner(group, index, input)),
  };
}

function rowsOfOwner({ owner, asks, hours }: AsksOfOwner, index: number, input: SupportInput): PictureRow[] {
  const name = words(owner === '' ? input.t('support.asks.nobody') : owner);
  const rows = asks.map((area) => ({
    id: area.traitId,
    ...markOf(area, input),
    cells: [name, words(area.detail.ask.trim()), words(nameOf(area, input)), hoursCell(area.detail.hours, input)],
  }));
  if (asks.length < 2 || hours === 0) return rows;
  const sum = [name, words(input.t('support.asks.sum')), words(''), hoursCell(hours, input)];
  return [...rows, { id: `sum-${index + 1}`, mark: null, dimension: '', cells: sum }];
}

function markOf({ dimensionId }: SupportArea, { pack }: SupportInput): { mark: Mark | null; dimension: string } {
  const dimension = pack.instrument.dimensions.find(({ id }) => id === dimensionId);
  return { mark: dimension?.mark ?? null, dimension: dimensionText(pack, dimensionId).name };
}

function nameOf({ traitId }: SupportArea, { pack }: SupportInput): string {
  return traitText(pack, traitId).name;
}

function hoursCell(hours: number | null, { language }: SupportInput): PictureCell {
  return { text: hours === null ? '–' : formatHours(language, hours), value: hours };
}

function words(text: string): PictureCell {
  return { text, value: text };
}
