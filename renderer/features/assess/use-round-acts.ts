import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { countAnswered, formSize } from '@shared/domain/answering';
import type { Instrument } from '@shared/domain/instrument';
import type { Round } from '@shared/domain/round';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { resultAddress, roundAddress } from './round-address';
import type { RoundDraft } from './round-draft';

interface OpenRound {
  round: Round;
  answers: Round['answers'];
  instrument: Instrument;
  draft: RoundDraft;
  setRound: (round: Round) => void;
  setError: (error: KitError | null) => void;
}

/** What can be done with the whole round: see its result, and let the quick form grow into the full one. */
export function useRoundActs({ round, answers, instrument, draft, setRound, setError }: OpenRound) {
  const { bridge } = useKit();
  const [, navigate] = useLocation();

  /** Saves what waits; a result or a longer form without the last answers would not be true. */
  const settle = useCallback(async () => {
    await draft.flush();
    const { state, error } = draft.status();
    setError(state === 'failed' ? error : null);
    return state !== 'failed';
  }, [draft, setError]);

  const showResult = useCallback(async () => {
    if (!(await settle())) return;
    const isComplete = countAnswered(instrument, { form: round.form, answers }) === formSize(instrument, round.form);
    if (isComplete && round.finishedAt === null) {
      const finished = await bridge.call('rounds.finish', { id: round.id });
      if (!finished.ok) return setError(finished.error);
    }
    navigate(resultAddress(round.id));
  }, [bridge, navigate, round, answers, instrument, settle, setError]);

  const extend = useCallback(async () => {
    if (!(await settle())) return;
    const extended = await bridge.call('rounds.extend', { id: round.id });
    if (!extended.ok) return setError(extended.error);
    setRound(extended.data);
    navigate(roundAddress(round.id));
  }, [bridge, navigate, round.id, settle, setRound, setError]);

  return { showResult, extend };
}
