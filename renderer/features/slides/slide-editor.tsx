import { useKit } from '@api/use-kit';
import type { Slide } from '@shared/deck/deck';
import { type EditableField, editableFields } from '@shared/deck/edits';
import { Button } from '@ui/button';
import { TextArea } from '@ui/text-field';
import { useToast } from '@ui/toast';
import { edit, editsOn, resetEdits } from './deck-changes';
import type { DeckStore } from './use-deck';

interface SlideEditorProps {
  deck: DeckStore;
  slide: Slide;
  /** The same slide in the words that the kit suggests. */
  suggested: Slide;
}

/** The words of the current slide, to put in one's own. */
export function SlideEditor({ deck, slide, suggested }: SlideEditorProps) {
  const { t } = useKit();
  const toast = useToast();
  const edits = editsOn(deck.document, slide.id);
  const fields = fieldsToEdit(slide, suggested);

  function reset() {
    const before = deck.document.edits;
    deck.change((document) => resetEdits(document, slide.id), 'now');
    toast.show({
      text: t('slides.edit.wasReset'),
      actionLabel: t('slides.edit.undo'),
      onAction: () => deck.change(() => ({ edits: before }), 'now'),
    });
  }

  return (
    <section className="slide-editor" aria-labelledby="edit-heading">
      <h2 id="edit-heading">{t('slides.edit.heading')}</h2>
      {fields.length === 0 ? <p className="small">{t('slides.edit.nothing')}</p> : null}
      {fields.map((field) => (
        <TextArea
          key={`${slide.id} ${field.field}`}
          rows={1}
          label={labelOf(field, t)}
          value={edits[field.field] ?? field.value}
          maxLength={field.limit}
          onChange={(words) =>
            deck.change(
              (document) => edit(document, slide.id, field.field, field.multiline ? words : onOneLine(words)),
              'soon',
            )
          }
        />
      ))}
      {Object.keys(edits).length > 0 ? (
        <Button look="quiet" onPress={reset}>
          {t('slides.edit.reset')}
        </Button>
      ) : null}
    </section>
  );
}

/** A field that has been emptied on the slide can still be written in. */
function fieldsToEdit(slide: Slide, suggested: Slide): EditableField[] {
  const fields = editableFields(slide);
  const emptied = editableFields(suggested)
    .filter(({ field }) => field === 'speakerNotes' && !fields.some((other) => other.field === field))
    .map((field) => ({ ...field, value: '' }));
  return [...fields, ...emptied];
}

function labelOf({ label, of }: EditableField, t: ReturnType<typeof useKit>['t']): string {
  const name = t(`deck.field.${label}`);
  return of ? t('slides.edit.of', { label: name, of }) : name;
}

function onOneLine(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ');
}
