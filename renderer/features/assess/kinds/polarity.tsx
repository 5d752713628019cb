import type { ItemInputProps } from './input-props';
import { ImportanceField, NoteField, ScaleField } from './rated-fields';

/** Two opposite ways of working, one at each end of the scale. */
export function PolarityInput(props: ItemInputProps<'polarity'>) {
  return (
    <>
      <ScaleField {...props} ends="poles" />
      <div className="pair">
        <ImportanceField {...props} />
        <NoteField {...props} />
      </div>
    </>
  );
}
