import type { MAP_FIELDS, MapPicture, MapPoint } from '@shared/charts/pictures';
import { fieldOf } from '@shared/domain/support';

export interface MapValue {
  name: string;
  works: number;
  matters: number;
}

/** A map with these areas, numbered from 1. */
export function mapOf(values: readonly MapValue[]): MapPicture {
  return {
    title: 'Tre av tio stöd behöver rättas till först.',
    description: 'Beskrivning.',
    axes: {
      works: { low: 'Fungerar dåligt', high: 'Fungerar bra' },
      matters: { low: 'Betyder lite', high: 'Betyder mycket' },
    },
    fields: {
      'fix-first': 'Rätta till först',
      keep: 'Behåll',
      watch: 'Håll ögonen på',
      simplify: 'Kan förenklas',
    } satisfies Record<(typeof MAP_FIELDS)[number], string>,
    points: values.map(
      ({ name, works, matters }, index): MapPoint => ({
        id: `area-${index}`,
        number: index + 1,
        name,
        works,
        matters,
        field: fieldOf(works, matters),
      }),
    ),
  };
}

/** The built-in pack's ten areas in Danish, the longest names of all. */
export const DANISH_AREAS = [
  'Økonomi',
  'Personalesager',
  'Bygninger og service',
  'Administrative team',
  'Kvalitetsarbejde',
  'Børn med behov for særlig støtte',
  'It',
  'Læreruddannelse og omverden',
  'Tilsyn og juridisk støtte',
  'Udviklings\u00adarbejde',
];

/** All ten areas with the same values. */
export function allAt(works: number, matters: number): MapPicture {
  return mapOf(DANISH_AREAS.map((name) => ({ name, works, matters })));
}

/** Answers of a quick round, where many areas share their values. */
export const QUICK: [works: number, matters: number][] = [
  [4, 3],
  [2, 3],
  [4, 2],
  [1, 3],
  [4, 3],
  [2, 3],
  [3, 2],
  [2, 1],
  [5, 1],
  [3, 3],
];

export function quickMap(): MapPicture {
  return mapOf(QUICK.map(([works, matters], index) => ({ name: DANISH_AREAS[index] ?? '', works, matters })));
}
