import { typeSize } from '../page';
import { COLOR } from '../palette';
import type { ScatterChart } from './scatter';

/** The scale along the top with a line for each step, and the rows, which are counted downwards and not shown. */
export function axesXml({ scale, rows, labelSize, tag }: ScatterChart): string {
  const noLine = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  const grid =
    `<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${COLOR.line}"/></a:solidFill></a:ln></c:spPr>` +
    '</c:majorGridlines>';
  const labels =
    '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr sz="${typeSize(labelSize)}" b="0"><a:solidFill><a:srgbClr val="${COLOR.ink3}"/></a:solidFill>` +
    `<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="${tag}"/></a:p></c:txPr>`;
  return (
    `<c:valAx><c:axId val="1"/>${scaling('minMax', scale.min, scale.max)}<c:delete val="0"/><c:axPos val="t"/>${grid}` +
    '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/>${noLine}${labels}<c:crossAx val="2"/><c:crosses val="min"/>` +
    '<c:crossBetween val="midCat"/><c:majorUnit val="1"/></c:valAx>' +
    `<c:valAx><c:axId val="2"/>${scaling('maxMin', 0.5, rows + 0.5)}<c:delete val="1"/><c:axPos val="l"/>` +
    '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    '<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="min"/>' +
    '<c:crossBetween val="midCat"/><c:majorUnit val="1"/></c:valAx>'
  );
}

function scaling(orientation: 'minMax' | 'maxMin', min: number, max: number): string {
  return `<c:scaling><c:orientation val="${orientation}"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`;
}
