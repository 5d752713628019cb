import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { dimensionText } from '@shared/content/words';
import type { MemberAnswers } from '@shared/domain/team';
import type { PlacedItem } from '@shared/domain/traverse';
import { ShapeLine } from '@ui/shape-strip';

interface MemberProgressProps {
  pack: Pack;
  items: readonly PlacedItem[];
  answers: MemberAnswers;
  /** The item on the screen, from 1. */
  number: number;
}

/** How far the member has come: a shape for each item, filled when it is answered. */
export function MemberProgress({ pack, items, answers, number }: MemberProgressProps) {
  const { t } = useKit();
  const isAnswered = (id: string) => (answers[id]?.rating ?? null) !== null;
  const done = items.filter(({ item }) => isAnswered(item.id)).length;
  const groups = pack.instrument.dimensions.flatMap(({ id, mark }) => {
    const own = items.filter(({ dimension }) => dimension.id === id);
    return own.length === 0
      ? []
      : [{ name: dimensionText(pack, id).name, mark, done: own.map(({ item }) => isAnswered(item.id)) }];
  });
  return (
    <p className="member-progress">
      <ShapeLine label={t('team.member.progress', { done, count: items.length })} groups={groups} />
      <span className="small">{t('assess.round.number', { number, of: items.length })}</span>
    </p>
  );
}
