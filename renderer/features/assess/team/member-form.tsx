import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { dimensionText, statementOf, traitText } from '@shared/content/words';
import { instrumentForTeam } from '@shared/domain/asked';
import type { Importance, Round } from '@shared/domain/round';
import type { MemberAnswer, MemberAnswers } from '@shared/domain/team';
import { listItems } from '@shared/domain/traverse';
import { Button } from '@ui/button';
import { Choice, ChoiceGroup } from '@ui/choice';
import { ErrorNote } from '@ui/error-note';
import { MarkShape } from '@ui/mark-shape';
import { ScaleInput } from '@ui/scale-input';
import { useMemo, useState } from 'react';
import { useRoundKeys } from '../use-round-keys';
import { MemberProgress } from './member-progress';

interface MemberFormProps {
  round: Round;
  pack: Pack;
  error: KitError | null;
  onDone: (answers: MemberAnswers) => Promise<void>;
  /** The member gives up: what she has answered is thrown away. */
  onLeave: () => void;
}

const NOTHING: MemberAnswer = { rating: null, importance: null };

/** One member's answers, an item at a time. They live here alone until they are handed in, all at once. */
export function MemberForm({ round, pack, error, onDone, onLeave }: MemberFormProps) {
  const { t, settings } = useKit();
  const items = useMemo(() => listItems(instrumentForTeam(pack.instrument), round.form), [pack, round.form]);
  const [answers, setAnswers] = useState<MemberAnswers>({});
  const [index, setIndex] = useState(0);
  const [isLeaving, setLeaving] = useState(false);
  const placed = items[index];
  const itemId = placed?.item.id ?? '';
  const answer = answers[itemId] ?? NOTHING;
  const isLast = index === items.length - 1;
  const choose = (part: Partial<MemberAnswer>) =>
    setAnswers((now) => ({ ...now, [itemId]: { ...NOTHING, ...now[itemId], ...part } }));
  const turn = (by: 1 | -1) => setIndex((now) => Math.min(items.length - 1, Math.max(0, now + by)));
  useRoundKeys({
    areOn: settings.shortcuts,
    unknownKey: t('app.shortcuts.unknownKey'),
    onRate: (rating) => choose({ rating }),
    onTurn: turn,
  });
  if (!placed) return null;

  const { text } = pack;
  const statement = statementOf(pack, itemId, 'member');
  const isEmpty = Object.values(answers).every(({ rating }) => rating === null);
  return (
    <section className="item member-form" aria-labelledby="question">
      <MemberProgress pack={pack} items={items} answers={answers} number={index + 1} />
      <p className="dim">
        <MarkShape mark={placed.dimension.mark} size={20} />
        <span>
          <b className="strong">{dimensionText(pack, placed.dimension.id).name}</b>{' '}
          {traitText(pack, placed.trait.id).inline}
        </span>
      </p>
      <h1 id="question" key={itemId}>
        {statement.text}
      </h1>
      <p className="lead">{text.period[round.period]}</p>
      <ScaleInput
        label={text.scale.question}
        value={answer.rating}
        onChange={(rating) => choose({ rating })}
        points={text.scale.points}
        unknownLabel={text.scale.unknown}
        low={statement.low}
        high={statement.high}
      />
      <ChoiceGroup
        kind="one"
        layout="steps3"
        label={text.importance.question}
        value={answer.importance === null ? null : String(answer.importance)}
        onChange={(step) => choose({ importance: Number(step) as Importance })}
      >
        {text.importance.points.map((point, step) => (
          <Choice key={point} value={String(step + 1)}>
            {point}
          </Choice>
        ))}
      </ChoiceGroup>
      <div className="turn">
        {index > 0 ? <Button onPress={() => turn(-1)}>{t('assess.turn.back')}</Button> : null}
        {isLast ? (
          <Button look="first" arrow isDisabled={isEmpty} onPress={() => void onDone(answers)}>
            {t('team.member.done')}
          </Button>
        ) : (
          <Button look="first" arrow onPress={() => turn(1)}>
            {t('assess.turn.onwards')}
          </Button>
        )}
        {isLeaving ? null : (
          <Button look="quiet" onPress={() => (isEmpty ? onLeave() : setLeaving(true))}>
            {t('team.member.leave')}
          </Button>
        )}
      </div>
      {isLeaving ? (
        <div className="member-leaving" role="alert">
          <p>{t('team.member.leaveText')}</p>
          <div className="acts">
            <Button takesFocus onPress={() => setLeaving(false)}>
              {t('team.member.stay')}
            </Button>
            <Button look="quiet" onPress={onLeave}>
              {t('team.member.throwAway')}
            </Button>
          </div>
        </div>
      ) : null}
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}
