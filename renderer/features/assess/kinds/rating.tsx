import { TargetField } from '../target-field';
import type { ItemInputProps } from './input-props';
import { EvidenceField, ImportanceField, NoteField, ScaleField } from './rated-fields';

/** A statement: evidence first, then the rating. */
export function RatingInput(props: ItemInputProps<'rating'>) {
  const { pack, item, answer, draft } = props;
  return (
    <>
      <EvidenceField {...props} />
      <ScaleField {...props} />
      <div className="pair">
        <div>
          <ImportanceField {...props} />
          <TargetField
            key={item.id}
            pack={pack}
            value={answer.target}
            onChange={(target) => draft.choose(item.id, { target })}
          />
        </div>
        <NoteField {...props} />
      </div>
    </>
  );
}
