import { listSlides } from '@shared/deck/build';
import { applyEdits, editableFields } from '@shared/deck/edits';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { everythingShown, karinsInput } from '../../../fixtures/decks';

const { t } = await createTranslator('sv');
const slideOf = (id: string, edits: Record<string, Record<string, string>> = {}, show = everythingShown) => {
  const found = listSlides(karinsInput('my-profile', { edits, show }), t).find(({ slide }) => slide.id === id);
  if (!found) throw new Error(`no slide "${id}"`);
  return found.slide;
};
const fieldsOf = (id: string) => editableFields(slideOf(id)).map((field) => field.field);

describe('editableFields', () => {
  it('names the texts of each slide, never a score', () => {
    expect(fieldsOf('title')).toEqual(['title', 'subtitle', 'left', 'right', 'speakerNotes']);
    expect(fieldsOf('profile')).toEqual(['title', 'speakerNotes']);
    expect(fieldsOf('figures')).toEqual(['title', 'speakerNotes']);
    expect(fieldsOf('question')).toEqual(['title', 'lead', 'speakerNotes']);
    expect(fieldsOf('focus')).toContain('text:goal-disturb-support-challenge');
    expect(fieldsOf('notes-disturb-support-challenge')).toContain('lines:question-habits');
    expect(fieldsOf('plan')).toContain('cell:action-daily-work-0:sharedWith');
  });

  it('says what each belongs to, and how long it may be', () => {
    const [text] = editableFields(slideOf('focus')).filter((field) => field.label === 'text');
    expect(text).toMatchObject({ of: 'Störa, stödja och utmana', multiline: true, limit: 400 });
  });
});

describe('applyEdits', () => {
  it('puts every field that can be edited in the user’s own words', () => {
    for (const { slide } of listSlides(karinsInput('my-profile'), t)) {
      const edits = Object.fromEntries(editableFields(slide).map(({ field }) => [field, `egna ord ${field}`]));
      const edited = applyEdits(slide, edits);
      expect(editableFields(edited).map((field) => field.value)).toEqual(Object.values(edits));
    }
  });

  it('ignores edits of fields that are not there', () => {
    const slide = slideOf('plan');
    expect(applyEdits(slide, { lead: 'x', 'cell:gone:action': 'x', ['__proto__']: 'x', constructor: 'x' })).toEqual(
      slide,
    );
  });

  it('keeps the title when it is emptied, and cuts what is too long', () => {
    const slide = slideOf('focus');
    expect(applyEdits(slide, { title: '  ' }).title).toBe(slide.title);
    expect(applyEdits(slide, { title: 'x'.repeat(4000) }).title).toHaveLength(300);
  });

  it('brings no speaker notes back that are not ticked', () => {
    const edits = { profile: { speakerNotes: 'hemligt', title: 'Min rubrik' } };
    const silent = slideOf('profile', edits, { ...everythingShown, speakerNotes: false });
    expect(silent).toMatchObject({ speakerNotes: '', title: 'Min rubrik' });
    expect(slideOf('profile', edits).speakerNotes).toBe('hemligt');
  });

  it('lets a note be shortened or emptied on the slide', () => {
    const id = 'notes-disturb-support-challenge';
    const edited = slideOf(id, { [id]: { 'lines:question-habits': 'I tisdags.\n\nMed arbetslag 4–6.' } });
    expect(edited).toMatchObject({ entries: [{ lines: ['I tisdags.', 'Med arbetslag 4–6.'] }] });
    expect(slideOf(id, { [id]: { 'lines:question-habits': '' } })).toMatchObject({ entries: [{ lines: [] }] });
  });
});
