import type { Mark } from '@shared/domain/instrument';
import type { Language } from '@shared/domain/language';
import type PptxGenJS from 'pptxgenjs';
import { arrowXml } from './arrow';
import { frameXml } from './chart/frame';
import type { ScatterChart } from './chart/scatter';
import {
  type Box,
  inches,
  LAYOUTS,
  type LayoutName,
  points,
  SOURCE_BOX,
  SUBTITLE_BOX,
  SUBTITLE_SIZE,
  TRACKING,
} from './page';
import { COLOR, MARK_LOOK, PLUS_INSET } from './palette';
import { placeholderXml } from './placeholder';
import { type GroupShape, groupXml } from './shapes/group';
import { type SymbolKind, symbolXml } from './symbol';
import { type Table, tableXml } from './table/frame';
import { fitSize, PLAIN, type TypeStyle } from './text/fit';
import { paragraphsXml, sizeProperties, titleProperties } from './text/paragraphs';
import { tagOf } from './text/xml';
import { FILE_WORDS, type FileWords } from './words';

/** What the conforming pass must know of a shape that pptxgenjs drew. */
export interface DrawnShape {
  name: string;
  /** Alt text; empty where the text is its own. */
  description: string;
  /** Takes the drawn shape's place: what pptxgenjs cannot write. */
  xml?: (id: number) => string;
}

export interface TextLook {
  size: number;
  style?: TypeStyle;
  color?: string;
  align?: 'left' | 'right';
  anchor?: 'top' | 'middle' | 'bottom';
  /** Space in px between the text's lines as the user broke them. */
  gap?: number;
}

/** Name that pptxgenjs writes for the shape with this place in `Canvas.shapes`. */
export function shapeKey(index: number): string {
  return `shape-${index}`;
}

/** One slide to draw on, in px. Shapes are read in the order in which they are drawn. */
export class Canvas {
  readonly shapes: DrawnShape[] = [];
  readonly charts: ScatterChart[] = [];
  readonly words: FileWords;

  constructor(
    private readonly slide: PptxGenJS.Slide,
    readonly layout: LayoutName,
    readonly language: Language,
  ) {
    this.words = FILE_WORDS[language];
  }

  /** The slide's title, in the layout's place; smaller where it would not fit. */
  title(text: string): void {
    const { title, size: most } = LAYOUTS[this.layout];
    const size = fitSize(text, title, most, { bold: true, leading: 1.15, tracking: TRACKING });
    const kind = `type="${this.layout === 'title' ? 'ctrTitle' : 'title'}"`;
    this.placeholder(kind, this.words.title, text, titleProperties(size, this.layout));
  }

  subtitle(text: string): void {
    const size = fitSize(text, SUBTITLE_BOX, SUBTITLE_SIZE, PLAIN);
    const properties = sizeProperties(size, SUBTITLE_SIZE, 0);
    this.placeholder('type="subTitle" idx="1"', this.words.subtitle, text, properties);
  }

  /** The quiet line at the bottom; nothing when empty. */
  source(text: string): void {
    if (text === '') return;
    const size = fitSize(text, SOURCE_BOX, 16, { ...PLAIN, leading: 1.2 });
    this.text(SOURCE_BOX, text, { size, color: COLOR.ink2, style: { ...PLAIN, leading: 1.2 } }, this.words.source);
  }

  slideNumber(page: number): void {
    const tag = tagOf(this.language);
    const field =
      `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${tag}"/>` +
      `<a:t>${page}</a:t></a:fld><a:endParaRPr lang="${tag}"/></a:p>`;
    const name = this.words.slideNumber;
    this.place(name, (id) =>
      placeholderXml(id, { kind: 'type="sldNum" sz="quarter" idx="12"', name, paragraphs: field }),
    );
  }

  /** Text in a box without inner margins, broken at the box's width. The caller has seen to it that it fits. */
  text(box: Box, text: string, look: TextLook, name = this.words.text): void {
    const { size, style = PLAIN, color = COLOR.ink, align = 'left', anchor = 'top', gap = 0 } = look;
    this.slide.addText(linesOf(text), {
      ...this.at(box, name),
      margin: 0,
      isTextBox: true,
      fontSize: points(size),
      bold: style.bold,
      color,
      align,
      valign: anchor,
      lineSpacing: points(size * style.leading),
      ...(gap === 0 ? {} : { paraSpaceAfter: points(gap) }),
      ...(style.tracking === 0 ? {} : { charSpacing: points(size * style.tracking) }),
    });
  }

  /** A dimension's mark with its centre at x, y; `size` is the diameter that its circle would have. */
  mark(mark: Mark, x: number, y: number, size: number, label: string): void {
    const { fill, shape, scale } = MARK_LOOK[mark];
    const [w, h] = [scale.w * size, scale.h * size];
    this.slide.addShape(shape, {
      ...this.at({ x: x - w / 2, y: y - h / 2, w, h }, this.words.mark, label),
      fill: { color: fill },
      ...(mark === 'plus' ? { rectRadius: PLUS_INSET * inches(Math.min(w, h)) } : {}),
    });
  }

  /** A level arrow from one x position to another. */
  arrow(from: number, to: number, y: number, color: string, description: string): void {
    this.place(this.words.mark, (id) => arrowXml(id, { from, to, y }, color, this.words.mark, description));
  }

  /** A legend's symbol in ink with its centre at x, y; `size` is the diameter of its circle. */
  symbol(kind: SymbolKind, x: number, y: number, size: number, description: string): void {
    this.place(this.words.mark, (id) => symbolXml(id, kind, { x, y, size }, this.words.mark, description));
  }

  table(box: Box, table: Table, description: string): void {
    const name = this.words.table;
    this.place(name, (id) => tableXml(id, table, box, name, description, tagOf(this.language)));
  }

  /** Shapes that belong together as one picture, which the description tells. */
  group(shapes: readonly GroupShape[], description: string): void {
    const name = this.words.chart;
    this.place(name, (id) => groupXml(id, shapes, name, description, tagOf(this.language)));
  }

  chart(box: Box, chart: ScatterChart, description: string): void {
    const relation = this.relationOf(this.charts.push(chart) - 1);
    const name = this.words.chart;
    this.place(name, (id) => frameXml(id, relation, box, name, description));
  }

  /** Id of the relation from the slide to one of its charts. */
  relationOf(chart: number): string {
    return `rIdChart${chart + 1}`;
  }

  private placeholder(kind: string, name: string, text: string, properties: string): void {
    const paragraphs = paragraphsXml(text, tagOf(this.language), properties);
    this.place(name, (id) => placeholderXml(id, { kind, name, paragraphs }));
  }

  /** Draws a stand-in at this place in the reading order, which the conforming pass replaces. */
  private place(name: string, xml: (id: number) => string): void {
    this.slide.addShape('rect', { objectName: shapeKey(this.shapes.push({ name, description: '', xml }) - 1) });
  }

  private at({ x, y, w, h }: Box, name: string, description = '') {
    const objectName = shapeKey(this.shapes.push({ name, description }) - 1);
    return { x: inches(x), y: inches(y), w: inches(w), h: inches(h), objectName };
  }
}

/** One run for each line of a text, as pptxgenjs takes paragraphs. */
function linesOf(text: string): { text: string; options: { breakLine: boolean } }[] {
  const lines = text.split('\n');
  return lines.map((line, at) => ({ text: line, options: { breakLine: at < lines.length - 1 } }));
}
