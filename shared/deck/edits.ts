import type { Slide } from './deck';
import { isContinuation } from './paginate';

export type FieldLabel =
  | 'title'
  | 'subtitle'
  | 'presenter'
  | 'date'
  | 'lead'
  | 'text'
  | 'followUp'
  | 'sharedWith'
  | 'speakerNotes';

/** A text on a slide that the user may put in her own words. */
export interface EditableField {
  /** Key in the document's edits. */
  field: string;
  /** What it is, as `deck.field.<label>`. */
  label: FieldLabel;
  /** Which entry or row it belongs to; empty for the slide itself. */
  of: string;
  value: string;
  multiline: boolean;
  /** Most characters; what is longer is cut. */
  limit: number;
}

const LIMITS: Record<FieldLabel, number> = {
  title: 300,
  subtitle: 200,
  presenter: 200,
  date: 60,
  lead: 200,
  text: 4000,
  followUp: 60,
  sharedWith: 200,
  speakerNotes: 4000,
};
/** Focus fills one slide whatever is written. */
const FOCUS_LIMIT = 400;

/** The texts of a slide that can be edited, in reading order. A continued page is edited on its first. */
export function editableFields(slide: Slide): EditableField[] {
  const own = isContinuation(slide.id) ? [] : [fieldOf('title', slide.title)];
  const spoken = slide.speakerNotes === '' ? [] : [fieldOf('speakerNotes', slide.speakerNotes, true)];
  return [...own, ...fieldsOfKind(slide), ...spoken];
}

/**
 * The slide with the user's own words. Edits of fields that the slide doesn't have (any more) are ignored; a title can't
 * be empty.
 */
export function applyEdits(slide: Slide, edits: Readonly<Record<string, string>>): Slide {
  const fields = new Map(editableFields(slide).map((field) => [field.field, field]));
  const own = (field: string, value: string) => {
    const editable = fields.get(field);
    const edited = Object.hasOwn(edits, field) ? edits[field] : undefined;
    return editable === undefined || edited === undefined ? value : edited.slice(0, editable.limit);
  };
  const title = own('title', slide.title).trim() || slide.title;
  const changed = { ...slide, title, speakerNotes: own('speakerNotes', slide.speakerNotes) };
  switch (changed.kind) {
    case 'title': {
      const { subtitle, left, right } = changed;
      return {
        ...changed,
        subtitle: own('subtitle', subtitle),
        left: own('left', left),
        right: own('right', right),
      };
    }
    case 'question':
      return { ...changed, lead: own('lead', changed.lead) };
    case 'focus': {
      const entries = changed.entries.map((entry) => ({ ...entry, text: own(textField(entry.id), entry.text) }));
      return { ...changed, entries };
    }
    case 'list': {
      const edited = changed.entries.map((entry) => {
        const lines = own(linesField(entry.id), entry.lines.join('\n'));
        return { ...entry, lines: splitLines(lines) };
      });
      return { ...changed, entries: edited };
    }
    case 'table': {
      const rows = changed.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => own(cellField(row.id, changed.columns[index]?.id), cell)),
      }));
      return { ...changed, rows };
    }
    case 'profile':
    case 'map':
    case 'spread':
    case 'sides':
    case 'week':
    case 'freed':
      return changed;
  }
}

/** Paragraphs of a text, without empty ones. */
export function splitLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function fieldsOfKind(slide: Slide): EditableField[] {
  switch (slide.kind) {
    case 'title':
      return [
        fieldOf('subtitle', slide.subtitle),
        { ...fieldOf('presenter', slide.left), field: 'left' },
        { ...fieldOf('date', slide.right), field: 'right' },
      ];
    case 'question':
      return [fieldOf('lead', slide.lead)];
    case 'focus':
      return slide.entries.flatMap(({ id, name, text }) =>
        id === undefined
          ? []
          : [{ ...fieldOf('text', text, true), field: textField(id), of: name, limit: FOCUS_LIMIT }],
      );
    case 'list':
      return slide.entries.flatMap(({ id, heading, lines }) =>
        id === undefined ? [] : [{ ...fieldOf('text', lines.join('\n'), true), field: linesField(id), of: heading }],
      );
    case 'table':
      return slide.rows.flatMap((row) =>
        slide.columns.flatMap((column, index) => {
          if (row.id === undefined || column.id === undefined) return [];
          const label = LABELS[column.id] ?? 'text';
          const field = fieldOf(label, row.cells[index] ?? '', label === 'text');
          return [{ ...field, field: cellField(row.id, column.id), of: row.cells[0] ?? '' }];
        }),
      );
    case 'profile':
    case 'map':
    case 'spread':
    case 'sides':
    case 'week':
    case 'freed':
      return [];
  }
}

const LABELS: Record<string, FieldLabel> = { followUp: 'followUp', sharedWith: 'sharedWith' };

function fieldOf(label: FieldLabel, value: string, multiline = false): EditableField {
  return { field: label, label, of: '', value, multiline, limit: LIMITS[label] };
}

function textField(id: string | undefined): string {
  return `text:${id ?? ''}`;
}

function linesField(id: string | undefined): string {
  return `lines:${id ?? ''}`;
}

function cellField(row: string | undefined, column: string | undefined): string {
  return `cell:${row ?? ''}:${column ?? ''}`;
}
