import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { dimensionText, itemText, traitText } from '@shared/content/words';
import type { TraitProgress } from '@shared/domain/progress';
import type { Answer, Importance } from '@shared/domain/round';
import type { PlacedItem } from '@shared/domain/traverse';
import { EVIDENCE, type Period } from '@shared/domain/vocabulary';
import { Choice, ChoiceGroup } from '@ui/choice';
import { MarkShape } from '@ui/mark-shape';
import { ScaleInput } from '@ui/scale-input';
import { NoteField } from './note-field';
import type { RoundDraft } from './round-draft';
import { SaveError, SaveLine } from './save-line';
import { TargetField } from './target-field';
import { Turn } from './turn';

interface ItemFormProps {
  pack: Pack;
  roundId: string;
  period: Period;
  placed: PlacedItem;
  progress: readonly TraitProgress[];
  draft: RoundDraft;
  answer: Answer;
  isFirst: boolean;
  isLast: boolean;
  onTurn: (by: 1 | -1) => void;
}

/**
 * Everything that is asked about one item: evidence first, then the rating. The choices stay mounted from item to item,
 * so that turning is quick; the heading is a new one each time, so that a screen reader hears the focus arrive.
 */
export function ItemForm(props: ItemFormProps) {
  const { t } = useKit();
  const { pack, period, placed, draft, answer } = props;
  const { dimension, trait, item, number, of } = placed;
  const { text } = pack;
  const words = itemText(pack, item.id);
  const inline = traitText(pack, trait.id).inline;
  const choose = (patch: Partial<Answer>) => draft.choose(item.id, patch);
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
        {words.text}
      </h1>
      <p className="lead">{text.period[period]}</p>
      <ChoiceGroup
        kind="several"
        label={text.evidence.question}
        hint={text.evidence.hint}
        value={answer.evidence}
        onChange={(evidence) => choose({ evidence: EVIDENCE.filter((source) => evidence.includes(source)) })}
      >
        {EVIDENCE.map((source) => (
          <Choice key={source} value={source}>
            {text.evidence.sources[source]}
          </Choice>
        ))}
      </ChoiceGroup>
      <ScaleInput
        label={text.scale.question}
        value={answer.rating}
        onChange={(rating) => choose({ rating })}
        points={text.scale.points}
        unknownLabel={text.scale.unknown}
        low={words.low}
        high={words.high}
      />
      <div className="pair">
        <div>
          <ChoiceGroup
            kind="one"
            layout="steps3"
            label={text.importance.question}
            value={answer.importance === null ? null : String(answer.importance)}
            onChange={(step) => choose({ importance: Number(step) as Importance })}
          >
            {text.importance.points.map((point, index) => (
              <Choice key={point} value={String(index + 1)}>
                {point}
              </Choice>
            ))}
          </ChoiceGroup>
          <TargetField key={item.id} pack={pack} value={answer.target} onChange={(target) => choose({ target })} />
        </div>
        <NoteField
          key={item.id}
          label={text.note.question}
          initial={answer.note}
          onWrite={(note) => draft.write(item.id, note)}
          onLeave={() => void draft.flush()}
        />
      </div>
      <Turn
        roundId={props.roundId}
        progress={props.progress}
        isFirst={props.isFirst}
        isLast={props.isLast}
        onTurn={props.onTurn}
      />
    </section>
  );
}
