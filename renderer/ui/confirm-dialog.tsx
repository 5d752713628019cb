import { lazy, type ReactNode, Suspense } from 'react';

export interface ConfirmDialogProps {
  isOpen: boolean;
  /** Names what goes. */
  title: string;
  children: ReactNode;
  /** The verb of what can't be undone. */
  confirmLabel: string;
  /** The safe verb; it is the filled button. */
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

const Sheet = lazy(() => import('./confirm-sheet'));

/** Only for what can't be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return props.isOpen ? (
    <Suspense>
      <Sheet {...props} />
    </Suspense>
  ) : null;
}
