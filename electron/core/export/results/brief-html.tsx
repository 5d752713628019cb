import { lineEnds } from '@shared/charts/geometry';
import type { Language } from '@shared/domain/language';
import type { Translate } from '@shared/i18n/translator';
import { renderToStaticMarkup } from 'react-dom/server';
import { needsLatinExt, pageAssets } from '../reveal/assets';
import briefCss from './brief.css?raw';
import { type BriefList, briefLists } from './brief-lists';
import { kindPictures, mainPicture } from './brief-picture';
import { figuresOf, headlineOf, linesOf } from './build-report';
import type { ReportInput } from './report';

/** Width in px of everything on the page. */
const BRIEF_WIDTH = 714;
/** Height in px of what is inside the margins of an upright A4 page at 96 dots an inch. */
const PAGE_HEIGHT = 1027;
const TITLE = { size: 26, line: 31 };
const TEXT = { size: 14, line: 20 };
const GAP = 18;
/** Lists may keep at most this share of the page from the pictures; they get what the pictures leave. */
const LISTS_OF_PAGE = 0.3;

/** A round's result on one upright A4 page, as a web page to print. Never more than one page: what has no room is counted. */
export function renderBriefHtml(given: ReportInput): string {
  const figures = figuresOf(given);
  const { pack, language, t } = figures.input;
  const headline = headlineOf(figures);
  const source = linesOf(figures).join('. ');
  const name = pack.text.name.replaceAll('\u00ad', '');
  const main = mainPicture(figures);
  const wished = briefLists(figures);
  const head = heightOf(name, TEXT) + heightOf(headline, TITLE, true) + heightOf(source, TEXT) + 4 * GAP;
  const listed = Math.min(heightOfLists(wished), PAGE_HEIGHT * LISTS_OF_PAGE);
  const drawn = [...(main ? [main] : []), ...kindPictures(figures)].map((picture) => renderToStaticMarkup(picture));
  const pictures = fitPictures(drawn, PAGE_HEIGHT - head - listed);
  const used = pictures.reduce((sum, { height }) => sum + height + GAP, head);
  const lists = cutLists(wished, PAGE_HEIGHT - used, t);
  const body = renderToStaticMarkup(
    <main className="brief">
      <p className="quiet">{name}</p>
      <h1>{headline}</h1>
      {pictures.map(({ markup }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pictures are made here and never change
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own charts, in which user text is text
        <figure key={index} dangerouslySetInnerHTML={{ __html: markup }} />
      ))}
      {lists.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines are made here and never change
              <li key={index}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="source">{source}</p>
    </main>,
  );
  return pageOf(body, name, language);
}

function pageOf(body: string, title: string, language: Language): string {
  const assets = pageAssets();
  const latinExt = needsLatinExt(body) ? assets.latinExtCss : '';
  return `<!doctype html>
<html lang="${language}" data-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
${renderToStaticMarkup(<title>{title}</title>)}
<style>${latinExt}${assets.slidesCss}</style>
<style>${briefCss}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

interface Drawing {
  markup: string;
  height: number;
}

/** Pictures as wide as the page; where they are too high together, all become smaller by the same share. */
function fitPictures(drawn: readonly string[], room: number): Drawing[] {
  const wide = drawn.map((markup) => resize(markup, 1));
  const high = wide.reduce((sum, { height }) => sum + height, 0);
  const scale = Math.min(1, (room - drawn.length * GAP) / high);
  return drawn.map((markup) => resize(markup, scale));
}

/** A picture at a share of the page's width; its viewBox lets it be made smaller as a whole. */
function resize(markup: string, share: number): Drawing {
  const size = / width="([\d.]+)" height="([\d.]+)"/.exec(markup);
  const [width, height] = [Number(size?.[1] ?? BRIEF_WIDTH), Number(size?.[2] ?? 0)];
  const scale = Math.min(1, BRIEF_WIDTH / width) * share;
  const placed = { width: Math.floor(width * scale), height: Math.floor(height * scale) };
  const smaller = markup.replace(size?.[0] ?? '', ` width="${placed.width}" height="${placed.height}"`);
  return { markup: smaller, height: placed.height };
}

/** As many lines as there is room for, in order; of a list that is cut, how many more there are. */
function cutLists(lists: readonly BriefList[], room: number, t: Translate): BriefList[] {
  let left = room;
  const kept: BriefList[] = [];
  for (const { heading, lines } of lists) {
    left -= heightOfHeading(heading);
    if (left < TEXT.line) break;
    const shown: string[] = [];
    for (const line of lines) {
      const height = heightOfLine(line);
      if (height > left) break;
      left -= height;
      shown.push(line);
    }
    const more = lines.length - shown.length;
    kept.push({ heading, lines: more > 0 ? [...shown, t('exports.more', { count: more })] : shown });
    if (more > 0) break;
  }
  return kept;
}

function heightOfLists(lists: readonly BriefList[]): number {
  return lists
    .flatMap(({ heading, lines }) => [heightOfHeading(heading), ...lines.map(heightOfLine)])
    .reduce((sum, height) => sum + height, 0);
}

function heightOfHeading(heading: string): number {
  return heightOf(heading, TEXT, true) + GAP + TEXT.line;
}

function heightOfLine(line: string): number {
  return heightOf(line, TEXT) + 6;
}

function heightOf(text: string, { size, line }: { size: number; line: number }, strong = false): number {
  return lineEnds(text, BRIEF_WIDTH - 24, { size, strong }).length * line;
}
