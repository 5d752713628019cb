import { XML_HEAD } from '../text/xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relationship {
  id: string;
  /** Last word of the type's address, e.g. "slideLayout". */
  type: string;
  target: string;
}

export function relationshipsXml(relationships: readonly Relationship[]): string {
  const entries = relationships.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return (
    `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${entries.join('')}</Relationships>`
  );
}
