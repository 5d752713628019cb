import type { Importance } from '@shared/domain/round';
import { EVIDENCE } from '@shared/domain/vocabulary';
import { Choice, ChoiceGroup } from '@ui/choice';
import { ScaleInput } from '@ui/scale-input';
import { WrittenText } from '../written-text';
import { type ItemInputProps, leaveField } from './input-props';

/** What the answer rests on; several may be chosen. */
export function EvidenceField({ pack, item, answer, draft }: ItemInputProps) {
  const { question, hint, sources } = pack.text.evidence;
  return (
    <ChoiceGroup
      kind="several"
      label={question}
      hint={hint}
      value={answer.evidence}
      onChange={(chosen) => draft.choose(item.id, { evidence: EVIDENCE.filter((source) => chosen.includes(source)) })}
    >
      {EVIDENCE.map((source) => (
        <Choice key={source} value={source}>
          {sources[source]}
        </Choice>
      ))}
    </ChoiceGroup>
  );
}

/** The instrument's scale, with the item's own sentences at its ends. */
export function ScaleField({
  pack,
  item,
  statement,
  answer,
  draft,
  ends = 'under',
}: ItemInputProps & { ends?: 'under' | 'poles' }) {
  const { question, points, unknown } = pack.text.scale;
  return (
    <ScaleInput
      label={question}
      value={answer.rating}
      onChange={(rating) => draft.choose(item.id, { rating })}
      points={points}
      unknownLabel={unknown}
      low={statement.low}
      high={statement.high}
      ends={ends}
    />
  );
}

/** How much it matters now, in three steps. */
export function ImportanceField({ pack, item, answer, draft }: ItemInputProps) {
  const { question, points } = pack.text.importance;
  return (
    <ChoiceGroup
      kind="one"
      layout="steps3"
      label={question}
      value={answer.importance === null ? null : String(answer.importance)}
      onChange={(step) => draft.choose(item.id, { importance: Number(step) as Importance })}
    >
      {points.map((point, index) => (
        <Choice key={point} value={String(index + 1)}>
          {point}
        </Choice>
      ))}
    </ChoiceGroup>
  );
}

/** When it last happened, and who saw it. */
export function NoteField({ pack, item, answer, draft }: ItemInputProps) {
  return (
    <div className="note">
      <WrittenText
        key={item.id}
        label={pack.text.note.question}
        initial={answer.note}
        onWrite={(note) => draft.write(item.id, { note })}
        onLeave={() => leaveField(draft)}
      />
    </div>
  );
}
