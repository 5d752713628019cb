import { isWriting } from '@ui/is-writing';
import { useEffect, useRef } from 'react';

interface RoundKeys {
  /** Single-key shortcuts may be switched off; Enter goes on in any case. */
  areOn: boolean;
  /** The first letter of "don't know" in the user's language. V always works. */
  unknownKey: string;
  onRate: (rating: number | 'unknown') => void;
  onTurn: (by: 1 | -1) => void;
}

/** 1–5 and V answer, the arrows change question, Enter goes on. Silent while writing. */
export function useRoundKeys(keys: RoundKeys) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (press(event, latest.current)) event.preventDefault();
    };
    // Captured, because fields keep their keys to themselves.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

/** Returns whether the key meant something here. */
function press(event: KeyboardEvent, { areOn, unknownKey, onRate, onTurn }: RoundKeys): boolean {
  const { key, target } = event;
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isWriting(target) || isElsewhere(target)) {
    return false;
  }
  if (key === 'Enter' && !hasOwnEnter(target)) {
    onTurn(1);
    return true;
  }
  if (!areOn) return false;
  if (/^[1-5]$/.test(key)) {
    onRate(Number(key));
    return true;
  }
  if ([unknownKey.toLowerCase(), 'v'].includes(key.toLowerCase())) {
    onRate('unknown');
    return true;
  }
  if ((key === 'ArrowLeft' || key === 'ArrowRight') && !isRadio(target)) {
    onTurn(key === 'ArrowLeft' ? -1 : 1);
    return true;
  }
  return false;
}

/** In a dialog over the page. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}

/** Links and buttons do what they say. */
function hasOwnEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
}

/** Arrows move the choice in a group of radios. */
function isRadio(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio';
}
