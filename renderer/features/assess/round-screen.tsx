import { useKit } from '@api/use-kit';
import { useTitle } from '@api/use-title';
import type { KitError } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { formSize, resumeAt } from '@shared/domain/answering';
import { instrumentAsked } from '@shared/domain/asked';
import type { Instrument } from '@shared/domain/instrument';
import { isRated } from '@shared/domain/item-rules';
import { traitProgress } from '@shared/domain/progress';
import type { Round } from '@shared/domain/round';
import { listItems } from '@shared/domain/traverse';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Redirect, useLocation } from 'wouter';
import { answerQueueOf } from './answer-queues';
import { ItemForm } from './item-form';
import { PresentField } from './present-field';
import { Rail } from './rail';
import { itemAddress } from './round-address';
import { openDraft } from './round-draft';
import { Turn } from './turn';
import { usePresent } from './use-present';
import { useRoundActs } from './use-round-acts';
import { useRoundKeys } from './use-round-keys';

interface RoundScreenProps {
  opened: Round;
  pack: Pack;
  /** The pack's instrument as it is now; the round may have asked less. */
  whole: Instrument;
  itemId: string | undefined;
}

/** One item of a round at a time, with the rail of its traits beside it. */
export function RoundScreen({ opened, pack: packNow, whole, itemId }: RoundScreenProps) {
  const { t, bridge, settings } = useKit();
  const [, navigate] = useLocation();
  const [round, setRound] = useState(opened);
  const [error, setError] = useState<KitError | null>(null);
  const [heard, setHeard] = useState('');
  const pack = useMemo(() => ({ ...packNow, instrument: instrumentAsked(whole, round) }), [packNow, whole, round]);
  const items = useMemo(() => listItems(pack.instrument, round.form), [pack, round.form]);
  const draft = useMemo(() => {
    const ids = listItems(pack.instrument, 'full').map(({ item }) => item.id);
    return openDraft(round.answers, ids, answerQueueOf(bridge, round.id));
  }, [bridge, pack, round]);
  const answers = useSyncExternalStore(draft.subscribe, draft.answers);
  const progress = useMemo(
    () => traitProgress(pack.instrument, { form: round.form, answers }),
    [pack, round.form, answers],
  );

  const index = items.findIndex(({ item }) => item.id === itemId);
  const placed = items[index];
  const acts = useRoundActs({ round, instrument: pack.instrument, draft, setRound, setError });
  const present = usePresent(round);
  const turn = (by: 1 | -1) => {
    draft.settle();
    const next = items[index + by];
    if (next) return navigate(itemAddress(round.id, next.item.id));
    if (by === 1) void acts.showResult();
  };
  useRoundKeys({
    areOn: settings.shortcuts && placed !== undefined,
    unknownKey: t('app.shortcuts.unknownKey'),
    onRate: (rating) => {
      if (!placed || (rating !== 'unknown' && !isRated(placed.item))) return;
      draft.choose(placed.item.id, { rating });
      const { points, unknown } = pack.text.scale;
      setHeard(rating === 'unknown' ? unknown : t('assess.item.rated', { rating, word: points[rating - 1] }));
    },
    onTurn: turn,
  });
  // A member answers what she has been asked.
  const more = round.invited ? 0 : formSize(whole, 'full') - items.length;
  useTitle(t('assess.round.pageTitle', { instrument: pack.text.name }));

  const visited = placed?.item.id;
  useEffect(() => {
    if (visited !== undefined) void bridge.call('rounds.visit', { id: round.id, itemId: visited });
  }, [bridge, round.id, visited]);

  if (!placed) {
    const { item } = resumeAt(pack.instrument, { ...round, answers });
    return <Redirect to={itemAddress(round.id, item.id)} replace />;
  }
  const isLast = index === items.length - 1;
  return (
    <div className="round">
      <Rail
        pack={pack}
        round={round}
        more={more}
        progress={progress}
        traitId={placed.trait.id}
        number={index + 1}
        onResult={acts.showResult}
        onExtend={acts.extend}
        error={error}
      />
      <ItemForm pack={pack} round={round} placed={placed} draft={draft} answer={draft.answer(placed.item.id)}>
        {isLast && round.respondent === 'together' ? (
          <PresentField present={present.present} onChange={present.change} error={present.error} />
        ) : null}
        <Turn
          roundId={round.id}
          respondent={round.respondent}
          isRated={isRated(placed.item)}
          isFirst={index === 0}
          isLast={isLast}
          progress={progress}
          onTurn={turn}
        />
      </ItemForm>
      <p className="sr" role="status">
        {heard}
      </p>
    </div>
  );
}
