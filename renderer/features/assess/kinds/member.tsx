import type { ItemInputProps } from './input-props';
import { ImportanceField, ScaleField } from './rated-fields';

/** What is sent to the leader who asked, and nothing else: rating and importance. */
export function MemberRating(props: ItemInputProps) {
  return (
    <>
      <ScaleField {...props} />
      <ImportanceField {...props} />
    </>
  );
}

export function MemberPolarity(props: ItemInputProps) {
  return (
    <>
      <ScaleField {...props} ends="poles" />
      <ImportanceField {...props} />
    </>
  );
}
