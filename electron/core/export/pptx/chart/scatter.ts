import type { Mark } from '@shared/domain/instrument';
import { XML_HEAD } from '../text/xml';
import { axesXml } from './axes';
import { seriesXml } from './series';

export interface ScatterPoint {
  /** What the point stands for, e.g. the trait, and which of its values it is. */
  label: string;
  when: string;
  x: number;
  y: number;
  hollow: boolean;
}

export interface ScatterSeries {
  name: string;
  /** Upright ticks, level lines, answers as dots, or a dimension's marks. */
  look: 'tick' | 'range' | 'dot' | Mark;
  /** A dimension's marks are joined by lines unless they stand apart, or are wide outlines in ink. */
  marks?: 'joined' | 'apart' | 'rings';
  /** null breaks the line. */
  points: (ScatterPoint | null)[];
}

/** An XY scatter chart whose x axis runs over the scale and whose rows count downwards from 1. */
export interface ScatterChart {
  series: ScatterSeries[];
  /** Name of the worksheet: letters only. */
  sheet: string;
  /** Heads of the worksheet's five columns: series, label, when, x, y. */
  heads: readonly [string, string, string, string, string];
  rows: number;
  scale: { min: number; max: number };
  /** The plot area inside the frame, in parts of its width and height. */
  plot: { x: number; y: number; w: number; h: number };
  /** Diameter in px of a filled circle mark. */
  markSize: number;
  /** Diameter of a hollow one, in parts of it; smaller unless said. */
  hollowSize?: number;
  /** Diameter in px of a dot. */
  dotSize?: number;
  /** Type size in px of the numbers along the axis. */
  labelSize: number;
  /** Language tag of the text. */
  tag: string;
}

/** The chart part. It reads its data from the embedded workbook, whose relation must be `rId1`. */
export function chartXml(chart: ScatterChart): string {
  const { x, y, w, h } = chart.plot;
  const layout =
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(x)}"/><c:y val="${share(y)}"/><c:w val="${share(w)}"/><c:h val="${share(h)}"/>` +
    '</c:manualLayout></c:layout>';
  const nothing = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${chart.tag}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}` +
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${seriesXml(chart)}` +
    '<c:axId val="1"/><c:axId val="2"/></c:scatterChart>' +
    `${axesXml(chart)}${nothing}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${nothing}<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="${chart.tag}"/></a:p></c:txPr>` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

function share(part: number): string {
  return part.toFixed(5);
}
