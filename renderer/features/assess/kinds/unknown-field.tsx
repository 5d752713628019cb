import { SingleChoice } from '@ui/single-choice';
import type { ItemInputProps } from './input-props';

/** "Don't know, or not relevant" for what isn't rated. What has been written stays. */
export function UnknownField({ pack, item, answer, draft }: ItemInputProps) {
  return (
    <div className="unknown-choice">
      <SingleChoice
        isSelected={answer.rating === 'unknown'}
        onChange={(isChosen) => draft.choose(item.id, { rating: isChosen ? 'unknown' : null })}
      >
        {pack.text.scale.unknown}
      </SingleChoice>
    </div>
  );
}
