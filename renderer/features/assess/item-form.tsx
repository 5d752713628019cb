import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { dimensionText, statementOf, traitText } from '@shared/content/words';
import type { Answer, Round } from '@shared/domain/round';
import type { PlacedItem } from '@shared/domain/traverse';
import { MarkShape } from '@ui/mark-shape';
import type { ReactNode } from 'react';
import { KindInput } from './kinds/registry';
import { MemberLines } from './member-lines';
import type { RoundDraft } from './round-draft';
import { SaveError, SaveLine } from './save-line';

interface ItemFormProps {
  pack: Pack;
  round: Round;
  placed: PlacedItem;
  draft: RoundDraft;
  answer: Answer;
  /** What comes after the item: the way on. */
  children: ReactNode;
}

/**
 * Everything that is asked about one item. Its fields stay mounted from item to item of a kind, so that turning is quick;
 * the heading is a new one each time, so that a screen reader hears the focus arrive.
 */
export function ItemForm({ pack, round, placed, draft, answer, children }: ItemFormProps) {
  const { t } = useKit();
  const { dimension, trait, item, number, of } = placed;
  const statement = statementOf(pack, item.id, round.respondent);
  const inline = traitText(pack, trait.id).inline;
  return (
    <section className="item" aria-labelledby="question">
      <div className="rowline">
        <p className="dim">
          <MarkShape mark={dimension.mark} size={20} />
          <span>
            <b className="strong">{dimensionText(pack, dimension.id).name}</b>{' '}
            {of === 1 ? inline : t('assess.item.place', { trait: inline, number, of })}
          </span>
        </p>
        <SaveLine draft={draft} />
      </div>
      <SaveError draft={draft} />
      <h1 id="question" key={item.id}>
        {statement.text}
      </h1>
      <p className="lead">{pack.text.period[round.period]}</p>
      {round.invited ? <MemberLines pack={pack} invited={round.invited} /> : null}
      <KindInput
        isMember={round.respondent === 'member'}
        pack={pack}
        item={item}
        statement={statement}
        answer={answer}
        draft={draft}
      />
      {children}
    </section>
  );
}
