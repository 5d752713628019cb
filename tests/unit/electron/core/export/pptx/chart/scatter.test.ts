import { dotPlot } from '@core/export/pptx/chart/dot-plot';
import { chartXml } from '@core/export/pptx/chart/scatter';
import { workbook } from '@core/export/pptx/chart/workbook';
import { FILE_WORDS } from '@core/export/pptx/words';
import type { ProfilePicture } from '@shared/charts/picture';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeXml } from '../open-pptx';
import { samplePicture } from '../sample-deck';

const PLACE = { width: 468, head: 48, inset: 14, pitch: 37.5, labelSize: 18 };
const chartOf = (picture: ProfilePicture) => dotPlot(picture, picture.groups, PLACE, FILE_WORDS.sv, 'sv').chart;
const sheetOf = (picture: ProfilePicture) => {
  const sheet = unzipSync(workbook(chartOf(picture)))['xl/worksheets/sheet1.xml'];
  return sheet ? strFromU8(sheet) : '';
};
const cellsOf = (sheet: string) =>
  new Map(
    [...sheet.matchAll(/<c r="(\w+)"[^>]*>.*?<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>.*?<\/c>/g)].map(([, place, value = '']) => [
      place,
      decodeXml(value),
    ]),
  );

describe('the chart', () => {
  const xml = chartXml(chartOf(samplePicture()));

  test('draws every dimension with its own marker, hollow and smaller for before', () => {
    const markers = [...xml.matchAll(/<c:symbol val="(\w+)"\/><c:size val="(\d+)"\/>/g)];
    expect(new Set(markers.map(([, symbol]) => symbol))).toEqual(
      new Set(['circle', 'square', 'triangle', 'diamond', 'plus']),
    );
    const circles = markers.filter(([, symbol]) => symbol === 'circle').map(([, , size]) => Number(size));
    expect(Math.min(...circles)).toBeLessThan(Math.max(...circles));
  });
  test('draws the plus with a line of 3 pt', () => {
    expect(xml).toMatch(/<c:symbol val="plus"\/><c:size val="\d+"\/><c:spPr><a:noFill\/><a:ln w="38100"/);
  });
  test('runs over the scale from 1 to 5 with rows counted downwards', () => {
    expect(xml).toContain('<c:orientation val="minMax"/><c:max val="5"/><c:min val="1"/>');
    expect(xml).toContain('<c:orientation val="maxMin"/><c:max val="12.5"/><c:min val="0.5"/>');
  });
  test('keeps the same values as its workbook', () => {
    const cells = cellsOf(sheetOf(samplePicture()));
    for (const [, column, from, cache = ''] of xml.matchAll(
      /\$([DE])\$(\d+):\$[DE]\$\d+<\/c:f><c:numCache>(.*?)<\/c:numCache>/g,
    )) {
      for (const [, at, value] of cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)) {
        expect(cells.get(`${column}${Number(from) + Number(at)}`)).toBe(value);
      }
    }
    expect(xml).toContain('<c:numCache>');
  });
});

describe('the workbook', () => {
  test('has a head and a row for each point, and nothing else', () => {
    const cells = cellsOf(sheetOf(samplePicture()));
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((place) => cells.get(place))).toEqual([
      'Område',
      'Egenskap',
      'När',
      'Värde',
      'Rad',
    ]);
    expect(['A2', 'B2', 'C2', 'D2', 'E2'].map((place) => cells.get(place))).toEqual([
      'Mål',
      'Prestigelös',
      'Mål',
      '4',
      '0.64',
    ]);
    expect(Object.keys(unzipSync(workbook(chartOf(samplePicture())))).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
  test('holds text that looks like a formula as text', () => {
    const picture = samplePicture();
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '_x000D_', '</t><f>1</f>'];
    const groups = picture.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row, at) => ({ ...row, name: hostile[at % hostile.length] ?? '' })),
    }));
    const sheet = sheetOf({ ...picture, groups });
    expect(sheet).not.toContain('<f');
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
    expect(cellsOf(sheet).get('B2')).toBe('=1+1');
  });
  test('holds nothing of before when nothing is compared', () => {
    expect(sheetOf({ ...samplePicture(), compared: false })).not.toContain(FILE_WORDS.sv.before);
    expect(sheetOf(samplePicture())).toContain(FILE_WORDS.sv.before);
  });
});
