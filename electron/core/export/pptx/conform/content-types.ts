import { XML_HEAD } from '../text/xml';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

const TYPES: readonly [pattern: RegExp, type: string][] = [
  [/^ppt\/presentation\.xml$/, `${PRESENTATION}.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${PRESENTATION}.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${PRESENTATION}.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${PRESENTATION}.slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${PRESENTATION}.notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${PRESENTATION}.notesMaster+xml`],
  [/^ppt\/presProps\.xml$/, `${PRESENTATION}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${PRESENTATION}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${PRESENTATION}.tableStyles+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}.theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${OFFICE}.drawingml.chart+xml`],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
];

const DEFAULTS: Record<string, string> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

/** The list of content types for exactly these parts. A part of unknown kind is a bug. */
export function contentTypesXml(paths: readonly string[]): string {
  const extensions = new Set<string>();
  const overrides: string[] = [];
  for (const path of paths) {
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
    if (type) overrides.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
    else if (extension in DEFAULTS) extensions.add(extension);
    else throw new Error(`no content type for ${path}`);
  }
  const defaults = [...extensions].map(
    (extension) => `<Default Extension="${extension}" ContentType="${DEFAULTS[extension]}"/>`,
  );
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `${defaults.join('')}${overrides.join('')}</Types>`
  );
}
