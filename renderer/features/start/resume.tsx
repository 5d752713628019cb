import { useKit } from '@api/use-kit';
import { type RoundWithPack, useRound } from '@api/use-round';
import type { KitError } from '@shared/api/result';
import { dimensionText, statementOf } from '@shared/content/words';
import { countAnswered, formSize, minutesFor, resumeAt } from '@shared/domain/answering';
import { traitProgress } from '@shared/domain/progress';
import { listItems } from '@shared/domain/traverse';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { LinkButton } from '@ui/link-button';
import { ShapeStrip } from '@ui/shape-strip';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useFreshNotices } from './use-fresh-notices';
import { useSavedWhen } from './use-saved-when';

/** The round that was left: its very question, how far it has come, and the way back in. */
export function Resume({ roundId }: { roundId: string }) {
  const call = useRound(roundId);
  useFreshNotices(call);
  if (call.status === 'loading') return <section />;
  if (call.status === 'error') return <ErrorNote error={call.error} />;
  return <OpenQuestion {...call.data} />;
}

function OpenQuestion({ round, pack }: RoundWithPack) {
  const { t } = useKit();
  const savedWhen = useSavedWhen(round.updatedAt);
  const { item } = resumeAt(pack.instrument, round);
  const number = listItems(pack.instrument, round.form).findIndex((placed) => placed.item.id === item.id) + 1;
  const of = formSize(pack.instrument, round.form);
  const left = of - countAnswered(pack.instrument, round);
  const progress = traitProgress(pack.instrument, round);
  const done = progress.filter((trait) => trait.isDone).length;
  return (
    <section aria-labelledby="question">
      <p className="quiet">{t('start.resume.where', { round: round.title || pack.text.name, number, of })}</p>
      <h1 id="question">{statementOf(pack, item.id, round.respondent).text}</h1>
      <ShapeStrip
        label={t('start.resume.traitsDone', { done, count: progress.length })}
        groups={pack.instrument.dimensions.map((dimension) => ({
          name: dimensionText(pack, dimension.id).name,
          mark: dimension.mark,
          done: progress.filter((trait) => trait.dimension.id === dimension.id).map((trait) => trait.isDone),
        }))}
      />
      <div className="go">
        {left > 0 ? (
          <LinkButton look="first" size="big" arrow href={`/assess/${round.id}/${item.id}`}>
            {t('start.resume.goOn', { number })}
          </LinkButton>
        ) : round.respondent === 'member' ? (
          <LinkButton look="first" size="big" arrow href={`/team/${round.id}`}>
            {t('assess.rounds.send')}
          </LinkButton>
        ) : (
          <FinishButton roundId={round.id} />
        )}
        <p className="quiet">
          {left > 0 ? t('start.resume.left', { count: minutesFor(left) }) : t('start.resume.allAnswered')}
          <br />
          {savedWhen}
        </p>
      </div>
    </section>
  );
}

/** Every question is answered, but the round was left before its result was asked for. */
function FinishButton({ roundId }: { roundId: string }) {
  const { t, bridge } = useKit();
  const [, navigate] = useLocation();
  const [error, setError] = useState<KitError | null>(null);

  async function finish() {
    const finished = await bridge.call('rounds.finish', { id: roundId });
    if (!finished.ok) return setError(finished.error);
    navigate(`/results/${roundId}`);
  }
  return (
    <>
      <Button look="first" size="big" arrow onPress={() => void finish()}>
        {t('start.step.result')}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
    </>
  );
}
