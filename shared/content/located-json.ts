/** A place in a JSON document: keys and indexes from the root. */
export type JsonPath = readonly (string | number)[];

export interface LocatedJson {
  value: unknown;
  /** Line, from 1, of the value at a path; for a path that isn't there, of its nearest parent. */
  lineOf(path: JsonPath): number;
  /** Keys that stand twice in one object, which `JSON.parse` would pass over in silence. */
  duplicates: { path: JsonPath; line: number }[];
}

export type ParsedJson = { ok: true; json: LocatedJson } | { ok: false; line: number; reason: 'syntax' | 'too-deep' };

/** Deeper than any pack or bundle is. Keeps a hostile file from exhausting the stack. */
export const DEEPEST_JSON = 32;

const STRING = /"(?:[^"\\]|\\.)*"/sy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/** Parses JSON and remembers the line that each value stands on. Accepts what `JSON.parse` accepts, down to {@link DEEPEST_JSON}. */
export function parseLocatedJson(text: string): ParsedJson {
  const reader = new Reader(text);
  try {
    return { ok: true, json: reader.readDocument() };
  } catch (error) {
    if (error instanceof JsonStop) return { ok: false, line: error.line, reason: error.reason };
    throw error;
  }
}

class JsonStop extends Error {
  constructor(
    readonly line: number,
    readonly reason: 'syntax' | 'too-deep',
  ) {
    super(reason);
  }
}

class Reader {
  private at = 0;
  private lineAt = 0;
  private line = 1;
  private readonly lines = new Map<string, number>();
  private readonly duplicates: LocatedJson['duplicates'] = [];

  constructor(private readonly text: string) {}

  readDocument(): LocatedJson {
    const value = this.readValue([]);
    this.skipSpace();
    if (this.at < this.text.length) this.stop('syntax');
    const { lines, duplicates } = this;
    return { value, duplicates, lineOf: (path) => nearestLine(lines, path) };
  }

  private readValue(path: JsonPath): unknown {
    if (path.length > DEEPEST_JSON) this.stop('too-deep');
    this.skipSpace();
    this.lines.set(keyOf(path), this.currentLine());
    const first = this.text[this.at];
    if (first === '{') return this.readObject(path);
    if (first === '[') return this.readArray(path);
    if (first === '"') return this.readString();
    return JSON.parse(this.take(SCALAR));
  }

  private readObject(path: JsonPath): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.at += 1;
    if (this.takeMark('}')) return {};
    do {
      this.skipSpace();
      const line = this.currentLine();
      const key = this.readString();
      const place = [...path, key];
      if (entries.has(key)) this.duplicates.push({ path: place, line });
      if (!this.takeMark(':')) this.stop('syntax');
      entries.set(key, this.readValue(place));
    } while (this.takeMark(','));
    if (!this.takeMark('}')) this.stop('syntax');
    // fromEntries defines own properties, so that a "__proto__" key stays plain data.
    return Object.fromEntries(entries);
  }

  private readArray(path: JsonPath): unknown[] {
    const values: unknown[] = [];
    this.at += 1;
    if (this.takeMark(']')) return values;
    do values.push(this.readValue([...path, values.length]));
    while (this.takeMark(','));
    if (!this.takeMark(']')) this.stop('syntax');
    return values;
  }

  private readString(): string {
    const start = this.at;
    try {
      return JSON.parse(this.take(STRING)) as string;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      // A raw line break or an unknown escape: the line on which the text begins.
      this.at = start;
      this.stop('syntax');
    }
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (!found) this.stop('syntax');
    this.at += found.length;
    return found;
  }

  private takeMark(mark: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private skipSpace(): void {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }

  private currentLine(): number {
    while (this.lineAt < this.at) {
      if (this.text[this.lineAt] === '\n') this.line += 1;
      this.lineAt += 1;
    }
    return this.line;
  }

  private stop(reason: 'syntax' | 'too-deep'): never {
    throw new JsonStop(this.currentLine(), reason);
  }
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path);
}

function nearestLine(lines: Map<string, number>, path: JsonPath): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(keyOf(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return lines.get(keyOf([])) ?? 1;
}
