/// <reference path="./raw.d.ts" />
import { createHash } from 'node:crypto';
import latinExtFont from '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2?inline';
import latinFont from '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2?inline';
import revealResetCss from 'reveal.js/reset.css?raw';
import revealCss from 'reveal.js/reveal.css?raw';
// The package exports its ES module only; a page without a server needs the script.
import revealJs from '../../../../node_modules/reveal.js/dist/reveal.js?raw';
// biome-ignore lint/style/noRestrictedImports: the design tokens are one file, for the app and for decks
import tokensCss from '../../../../renderer/styles/tokens.css?raw';
import chartsCss from '../../../../shared/charts/charts.css?raw';
import slidesCss from '../../../../shared/slides/slides.css?raw';
import pageCss from './page/page.css?raw';
import speakerJs from './page/speaker.js?raw';
import startJs from './page/start.js?raw';

/** A script as it stands in the page, with the hash by which the page's policy knows it. */
export interface InlineScript {
  code: string;
  hash: string;
}

export interface PageAssets {
  /** Reveal's own rules. */
  revealCss: string;
  /** What the slides are drawn with, here and in the speaker's window. */
  slidesCss: string;
  /** Left out where no text needs it. */
  latinExtCss: string;
  reveal: InlineScript;
  speaker: InlineScript;
  start: InlineScript;
}

let assets: PageAssets | null = null;

/** Everything that is the same in each deck; made once. */
export function pageAssets(): PageAssets {
  assets ??= {
    revealCss: compact(`${revealResetCss}\n${revealCss}`),
    slidesCss: compact([fontFace(latinFont), tokensCss, chartsCss, slidesCss, pageCss].join('\n')),
    latinExtCss: fontFace(latinExtFont, LATIN_EXT),
    reveal: inline(revealJs),
    speaker: inline(speakerJs),
    start: inline(startJs),
  };
  return assets;
}

/** The letters beyond Western Europe's, e.g. Sámi and Polish names; as the font's own package divides it. */
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

export function needsLatinExt(text: string): boolean {
  return /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1d00-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/.test(
    text,
  );
}

function fontFace(address: string, range?: string): string {
  const scope = range ? `unicode-range:${range};` : '';
  return `@font-face{font-family:"Hanken Grotesk Variable";font-style:normal;font-weight:100 900;${scope}src:url(${address}) format("woff2")}`;
}

/** Without comments and indentation. None of these files has a string that looks like either. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trim();
}

/** What would end the script's element early is written in a way that means the same. */
function inline(script: string): InlineScript {
  const code = script.replace(/<(\/script|!--)/gi, '\\x3c$1');
  return { code, hash: `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'` };
}
