import type { Pack } from '@shared/content/pack';
import type { Statement } from '@shared/content/words';
import type { ItemOf } from '@shared/domain/instrument';
import type { Answer } from '@shared/domain/round';
import type { ItemKind } from '@shared/domain/vocabulary';
import type { AnswerPatch, RoundDraft } from '../round-draft';

/** What every input gets; it saves through the draft. */
export interface ItemInputProps<K extends ItemKind = ItemKind> {
  pack: Pack;
  item: ItemOf<K>;
  statement: Statement;
  /** The answer as last drawn, with what has been written since. */
  answer: Answer;
  draft: RoundDraft;
}

/** A field has been left: what was written in it is shown elsewhere and saved. */
export function leaveField(draft: RoundDraft): void {
  draft.settle();
  void draft.flush();
}

/** Writes an answer that isn't rated; that takes a "don't know" back. */
export function writeUnrated(draft: RoundDraft, itemId: string, patch: AnswerPatch): void {
  if (draft.answer(itemId).rating === null) draft.write(itemId, patch);
  else draft.choose(itemId, { ...patch, rating: null });
}
