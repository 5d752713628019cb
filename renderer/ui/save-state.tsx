import { useEffect, useRef, useState } from 'react';
import { Tick } from './tick';
import './save-state.css';

/** A screen reader hears of saving at most this often. */
const SPOKEN_EVERY = 60_000;

interface SaveStateProps {
  state: 'idle' | 'saving' | 'saved' | 'failed';
  /** e.g. "Saved 10:42" or "Not saved". */
  text: string;
}

/** Says quietly that what was written is on disk, or plainly that it isn't. */
export function SaveState({ state, text }: SaveStateProps) {
  const spoken = useSpoken(state, text);
  return (
    <div className="saved" data-state={state}>
      {state === 'saved' ? <Tick /> : null}
      <span aria-hidden="true">{state === 'idle' ? '' : text}</span>
      <span className="sr" role="status">
        {spoken}
      </span>
    </div>
  );
}

function useSpoken(state: SaveStateProps['state'], text: string): string {
  const [spoken, setSpoken] = useState('');
  const last = useRef(Number.NEGATIVE_INFINITY);
  const before = useRef(state);
  useEffect(() => {
    const failedNow = state === 'failed' && before.current !== 'failed';
    const mended = state === 'saved' && before.current === 'failed';
    if (state === 'saved' || state === 'failed') before.current = state;
    const due = state === 'saved' && Date.now() - last.current >= SPOKEN_EVERY;
    if (!failedNow && !mended && !due) return;
    last.current = Date.now();
    setSpoken(text);
  }, [state, text]);
  return spoken;
}
