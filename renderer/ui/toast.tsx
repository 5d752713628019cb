import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import './toast.css';

/** A toast stays at least this long, and then until the user does something else. */
const LEAST_SHOWN = 10_000;

export interface Toast {
  /** A sentence. */
  text: string;
  /** A verb, e.g. "Undo". */
  actionLabel?: string;
  onAction?: () => void;
}
interface Toaster {
  /** Shows a toast in place of the one before. */
  show(toast: Toast): void;
  hide(): void;
}

const ToastContext = createContext<Toaster | null>(null);

export function useToast(): Toaster {
  const toaster = useContext(ToastContext);
  if (!toaster) throw new Error('useToast needs a ToastProvider above it');
  return toaster;
}

/** Keeps one toast at the bottom left, last in the order of tabs. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const toaster = useMemo<Toaster>(() => ({ show: setToast, hide: () => setToast(null) }), []);
  const region = useRef<HTMLDivElement>(null);
  useLeaveOnNextAct(toast, region, toaster.hide);
  const act = useCallback(() => {
    toast?.onAction?.();
    setToast((now) => (now === toast ? null : now));
  }, [toast]);
  return (
    <ToastContext value={toaster}>
      {children}
      <div className="toasts" ref={region}>
        <div role="status">{toast ? <p className="toast-text">{toast.text}</p> : null}</div>
        {toast?.actionLabel ? (
          <Button className="toast-action" onPress={act}>
            {toast.actionLabel}
          </Button>
        ) : null}
      </div>
    </ToastContext>
  );
}

/** Moving about (Tab, arrows, modifiers) is no act: the toast must be there when the keyboard reaches it. */
const MOVING = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

function useLeaveOnNextAct(toast: Toast | null, region: { current: HTMLElement | null }, hide: () => void) {
  useEffect(() => {
    if (!toast) return;
    const shownAt = Date.now();
    const onAct = (event: Event) => {
      if (Date.now() - shownAt < LEAST_SHOWN) return;
      if (event instanceof KeyboardEvent && MOVING.has(event.key)) return;
      if (event.target instanceof Node && region.current?.contains(event.target)) return;
      hide();
    };
    document.addEventListener('pointerdown', onAct);
    document.addEventListener('keydown', onAct);
    return () => {
      document.removeEventListener('pointerdown', onAct);
      document.removeEventListener('keydown', onAct);
    };
  }, [toast, region, hide]);
}
