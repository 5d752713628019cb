import type { Deck } from '@shared/deck/deck';
import { createTranslator } from '@shared/i18n/translator';
import { renderToStaticMarkup } from 'react-dom/server';
import { needsLatinExt, type PageAssets, pageAssets } from './assets';
import { DeckBody } from './deck-body';

/**
 * A deck as one HTML file that needs nothing else: no server, no network, no other file. It runs reveal.js and our own
 * script and, by its policy, nothing more. With `?print-pdf` it lays out one page of 13.333 × 7.5 in a slide.
 */
export async function renderDeckHtml(deck: Deck): Promise<string> {
  const { t } = await createTranslator(deck.language);
  const assets = pageAssets();
  const speaks = deck.slides.some((slide) => slide.speakerNotes !== '');
  const title = renderToStaticMarkup(<title>{deck.title}</title>);
  const body = renderToStaticMarkup(<DeckBody deck={deck} speaks={speaks} t={t} />);
  const scripts = speaks ? [assets.reveal, assets.speaker, assets.start] : [assets.reveal, assets.start];
  const latinExt = needsLatinExt(body) ? assets.latinExtCss : '';
  return `<!doctype html>
<html lang="${deck.language}" data-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${title}
<style>${assets.revealCss}</style>
<style data-slides>${latinExt}${assets.slidesCss}</style>
</head>
<body>
${body}
${scripts.map(({ code }) => `<script>${code}</script>`).join('\n')}
</body>
</html>
`;
}

function policyFor(scripts: readonly PageAssets['reveal'][]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(({ hash }) => hash).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
