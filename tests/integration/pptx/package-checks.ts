import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openPptx, titleOf } from '../../unit/electron/core/export/pptx/open-pptx';

const SLIDE = { width: 12_192_000, height: 6_858_000 };

/** What is wrong with a presentation's package, one sentence each; empty when nothing is. */
export function problemsOf(file: Uint8Array, tag: string): string[] {
  const { parts, slides, xml } = openPptx(file);
  return [
    ...entryProblems(file),
    ...typeProblems(Object.keys(parts), xml('[Content_Types].xml')),
    ...relationshipProblems(Object.keys(parts), xml),
    ...slides.flatMap((slide, at) => slideProblems(slide, tag).map((problem) => `slide ${at + 1}: ${problem}`)),
    ...Object.entries(parts).flatMap(([path, content]) =>
      path.endsWith('.xlsx') ? workbookProblems(path, content) : [],
    ),
  ];
}

function entryProblems(file: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(file, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return [
    ...names.filter((name) => name.endsWith('/')).map((name) => `${name} is a folder`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} is there twice`),
    ...(names[0] === '[Content_Types].xml' ? [] : ['the content types do not come first']),
  ];
}

function typeProblems(paths: readonly string[], types: string): string[] {
  const overrides = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path = '']) => path);
  const extensions = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, extension = '']) => extension);
  const isTyped = (path: string) =>
    overrides.includes(path) || extensions.some((extension) => path.endsWith(`.${extension}`));
  return [
    ...overrides.filter((path) => !paths.includes(path)).map((path) => `${path} has a type and no part`),
    ...paths.filter((path) => path !== '[Content_Types].xml' && !isTyped(path)).map((path) => `${path} has no type`),
  ];
}

function relationshipProblems(paths: readonly string[], xml: (path: string) => string): string[] {
  const reached = new Set<string>();
  const problems: string[] = [];
  for (const path of paths.filter((name) => name.endsWith('.rels'))) {
    const owner = posix.join(posix.dirname(path), '..');
    for (const [, target = ''] of xml(path).matchAll(/Target="([^"]+)"/g)) {
      const found = posix.join(owner, target);
      reached.add(found);
      if (!paths.includes(found)) problems.push(`${path} leads to ${target}, which is not there`);
    }
    if (xml(path).includes('TargetMode="External"')) problems.push(`${path} leads out of the file`);
  }
  const alone = paths.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml' && !reached.has(name));
  return [...problems, ...alone.map((name) => `nothing leads to ${name}`)];
}

function slideProblems(slide: string, tag: string): string[] {
  const problems: string[] = [];
  const shapes = [...slide.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"(?: descr="([^"]*)")?/g)];
  const ids = shapes.map(([, id]) => id);
  if (new Set(ids).size !== ids.length) problems.push('two shapes share an id');
  const names = shapes.slice(1).map(([, , name]) => name);
  if (names.some((name) => !name) || new Set(names).size !== names.length)
    problems.push('a shape has no name of its own');
  const titles = slide.match(/<p:ph type="(?:ctrTitle|title)"/g) ?? [];
  if (titles.length !== 1) problems.push(`it has ${titles.length} title placeholders`);
  for (const [frame] of slide.matchAll(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs)) {
    if (!/ descr="[^"]+"/.test(frame) && titleOf(slide) !== '') problems.push('a graphic has no alt text');
  }
  for (const [, other] of slide.matchAll(/ (?:lang|altLang)="([^"]*)"/g)) {
    if (other !== tag) problems.push(`text is marked ${other}`);
  }
  return [...problems, ...placeProblems(slide)];
}

/** Shapes must lie on the slide; a table is as high as its rows. */
function placeProblems(slide: string): string[] {
  const places = slide.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g);
  const problems: string[] = [];
  for (const [, x, y, w, h] of places) {
    const [right, bottom] = [Number(x) + Number(w), Number(y) + Number(h)];
    if (Number(x) < 0 || Number(y) < 0 || right > SLIDE.width || bottom > SLIDE.height) {
      problems.push(`a shape lies off the slide, at ${x}, ${y} to ${right}, ${bottom}`);
    }
  }
  for (const [, frame = '', rows = ''] of slide.matchAll(
    /<p:xfrm>(.*?)<\/p:xfrm><a:graphic>.*?<a:tbl>(.*?)<\/a:tbl>/gs,
  )) {
    const height = [...rows.matchAll(/<a:tr h="(\d+)"/g)].reduce((sum, [, h]) => sum + Number(h), 0);
    const top = Number(/ y="(\d+)"/.exec(frame)?.[1]);
    if (top + height > SLIDE.height) problems.push('a table runs off the slide');
  }
  return problems;
}

function workbookProblems(path: string, content: Uint8Array): string[] {
  const parts = unzipSync(content);
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
  const problems = sheets.length === 1 ? [] : [`${path} has ${sheets.length} sheets`];
  if (sheets.some(([, sheet]) => /<f[ >/]/.test(strFromU8(sheet)))) problems.push(`${path} has a formula`);
  return problems;
}
