import { LAYOUTS, type LayoutName, TRACKING, typeSize } from '../page';
import { escapeXml } from './xml';

/** `a:p` elements for a text, one for each of its lines, marked with a language tag. */
export function paragraphsXml(text: string, tag: string, properties = ''): string {
  return text
    .split('\n')
    .map((line) => {
      const run = line === '' ? '' : `<a:r><a:rPr lang="${tag}"${properties}/><a:t>${escapeXml(line)}</a:t></a:r>`;
      return `<a:p>${run}<a:endParaRPr lang="${tag}"${properties}/></a:p>`;
    })
    .join('');
}

/** Run properties for a placeholder: none where its layout's size holds, so that the slide follows the layout. */
export function sizeProperties(size: number, layoutSize: number, tracking: number): string {
  if (size === layoutSize) return '';
  return ` sz="${typeSize(size)}" spc="${Math.round(tracking * typeSize(size))}"`;
}

export function titleProperties(size: number, layout: LayoutName): string {
  return sizeProperties(size, LAYOUTS[layout].size, TRACKING);
}
