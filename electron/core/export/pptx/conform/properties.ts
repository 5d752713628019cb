import { escapeXml, XML_HEAD } from '../text/xml';

/** Title and author as the deck has them; no names, paths or times of the machine. */
export function corePropertiesXml(title: string, author: string, tag: string): string {
  const creator = author === '' ? '' : `<dc:creator>${escapeXml(author)}</dc:creator>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title>${creator}<dc:language>${tag}</dc:language></cp:coreProperties>`
  );
}

export function appPropertiesXml(slides: number, notes: number): string {
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Lederspeil</Application><Slides>${slides}</Slides><Notes>${notes}</Notes></Properties>`
  );
}
