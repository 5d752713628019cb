import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { countAnswered, formSize } from '@shared/domain/answering';
import type { Instrument } from '@shared/domain/instrument';
import type { Round } from '@shared/domain/round';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { roundAddress } from './round-address';
import type { RoundDraft } from './round-draft';
import { ROUND_ENDS } from './round-end';

interface OpenRound {
  round: Round;
  /** As the round asked it. */
  instrument: Instrument;
  draft: RoundDraft;
  setRound: (round: Round) => void;
  setError: (error: KitError | null) => void;
}

/** What can be done with the whole round: go on to what it leads to, and let the quick form grow into the full one. */
export function useRoundActs({ round, instrument, draft, setRound, setError }: OpenRound) {
  const { bridge } = useKit();
  const [, navigate] = useLocation();

  /** Saves what waits; a result or a longer form without the last answers would not be true. */
  const settle = useCallback(async () => {
    draft.settle();
    await draft.flush();
    const { state, error } = draft.status();
    setError(state === 'failed' ? error : null);
    return state !== 'failed';
  }, [draft, setError]);

  const showResult = useCallback(async () => {
    if (!(await settle())) return;
    const { address, finishes } = ROUND_ENDS[round.respondent];
    const answered = countAnswered(instrument, { form: round.form, answers: draft.answers() });
    const isComplete = answered === formSize(instrument, round.form);
    if (finishes && isComplete && round.finishedAt === null) {
      const finished = await bridge.call('rounds.finish', { id: round.id });
      if (!finished.ok) return setError(finished.error);
    }
    navigate(address(round.id));
  }, [bridge, navigate, round, instrument, draft, settle, setError]);

  const extend = useCallback(async () => {
    if (!(await settle())) return;
    const extended = await bridge.call('rounds.extend', { id: round.id });
    if (!extended.ok) return setError(extended.error);
    setRound(extended.data);
    navigate(roundAddress(round.id));
  }, [bridge, navigate, round.id, settle, setRound, setError]);

  return { showResult, extend };
}
