import { type DrawnShape, shapeKey } from '../canvas';
import { escapeAttribute } from '../text/xml';

const SHAPE = /<p:sp>.*?<\/p:sp>/gs;
const PROPERTIES = /<p:cNvPr id="\d+" name="([^"]*)"><\/p:cNvPr>/;
const LANGUAGE = / lang="[^"]*"(?: altLang="[^"]*")?/g;

/**
 * A slide as pptxgenjs wrote it, made right: ids unique, every shape named and described, stand-ins replaced, language
 * marked. All user text in it is escaped, so that no pattern here can meet it.
 */
export function conformSlide(xml: string, shapes: readonly DrawnShape[], tag: string): string {
  const byKey = new Map(shapes.map((shape, index) => [shapeKey(index), shape]));
  let id = 1;
  return xml
    .replace(/<p:cSld name="[^"]*">/, '<p:cSld>')
    .replaceAll(' dirty="0"', '')
    .replace(LANGUAGE, ` lang="${tag}"`)
    .replace(SHAPE, (shape: string) => {
      const key = PROPERTIES.exec(shape)?.[1] ?? '';
      const drawn = byKey.get(key);
      if (!drawn) throw new Error(`pptxgenjs wrote a shape that was not drawn: "${key}"`);
      id += 1;
      const properties = propertiesXml(id, drawn);
      return drawn.xml ? drawn.xml(id) : shape.replace(PROPERTIES, () => properties);
    });
}

function propertiesXml(id: number, { name, description }: DrawnShape): string {
  const alt = description === '' ? '' : ` descr="${escapeAttribute(description)}"`;
  return `<p:cNvPr id="${id}" name="${escapeAttribute(`${name} ${id}`)}"${alt}/>`;
}
