import { useKit } from '@api/use-kit';
import { useTitle } from '@api/use-title';
import type { KitError } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { resumeAt } from '@shared/domain/answering';
import { traitProgress } from '@shared/domain/progress';
import type { Round } from '@shared/domain/round';
import { listItems } from '@shared/domain/traverse';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Redirect, useLocation } from 'wouter';
import { answerQueueOf } from './answer-queues';
import { ItemForm } from './item-form';
import { Rail } from './rail';
import { itemAddress } from './round-address';
import { openDraft } from './round-draft';
import { useRoundActs } from './use-round-acts';
import { useRoundKeys } from './use-round-keys';

interface RoundScreenProps {
  opened: Round;
  pack: Pack;
  itemId: string | undefined;
}

/** One item of a round at a time, with the rail of its traits beside it. */
export function RoundScreen({ opened, pack, itemId }: RoundScreenProps) {
  const { t, bridge, settings } = useKit();
  const [, navigate] = useLocation();
  const [round, setRound] = useState(opened);
  const [error, setError] = useState<KitError | null>(null);
  const [heard, setHeard] = useState('');
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
  const acts = useRoundActs({ round, answers, instrument: pack.instrument, draft, setRound, setError });
  const turn = (by: 1 | -1) => {
    const next = items[index + by];
    if (next) return navigate(itemAddress(round.id, next.item.id));
    if (by === 1) void acts.showResult();
  };
  useRoundKeys({
    areOn: settings.shortcuts && placed !== undefined,
    unknownKey: t('app.shortcuts.unknownKey'),
    onRate: (rating) => {
      if (!placed) return;
      draft.choose(placed.item.id, { rating });
      const { points, unknown } = pack.text.scale;
      setHeard(rating === 'unknown' ? unknown : t('assess.item.rated', { rating, word: points[rating - 1] }));
    },
    onTurn: turn,
  });
  useTitle(t('assess.round.pageTitle', { instrument: pack.text.name }));

  const visited = placed?.item.id;
  useEffect(() => {
    if (visited !== undefined) void bridge.call('rounds.visit', { id: round.id, itemId: visited });
  }, [bridge, round.id, visited]);

  if (!placed) {
    const { item } = resumeAt(pack.instrument, { ...round, answers });
    return <Redirect to={itemAddress(round.id, item.id)} replace />;
  }
  return (
    <div className="round">
      <Rail
        pack={pack}
        round={round}
        progress={progress}
        traitId={placed.trait.id}
        number={index + 1}
        onResult={acts.showResult}
        onExtend={acts.extend}
        error={error}
      />
      <ItemForm
        pack={pack}
        period={round.period}
        placed={placed}
        draft={draft}
        answer={draft.answer(placed.item.id)}
        isFirst={index === 0}
        isLast={index === items.length - 1}
        progress={progress}
        roundId={round.id}
        onTurn={turn}
      />
      <p className="sr" role="status">
        {heard}
      </p>
    </div>
  );
}
