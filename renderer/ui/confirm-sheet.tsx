import { Button } from './button';
import type { ConfirmDialogProps } from './confirm-dialog';
import DialogSheet from './dialog-sheet';

export default function ConfirmSheet(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, cancelLabel, onConfirm, onCancel } = props;
  return (
    <DialogSheet title={title} role="alertdialog" onClose={onCancel}>
      {children}
      <div className="dialog-buttons">
        <Button look="first" onPress={onCancel}>
          {cancelLabel}
        </Button>
        <Button onPress={onConfirm}>{confirmLabel}</Button>
      </div>
    </DialogSheet>
  );
}
