import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './dialog-sheet.css';

interface DialogSheetProps {
  title: string;
  role?: 'dialog' | 'alertdialog';
  /** Escape, or a press outside where that is harmless. */
  onClose: () => void;
  children: ReactNode;
}

/** A sheet on a scrim; keeps the focus while it is open. Heavy: load it lazily. */
export default function DialogSheet({ title, role = 'dialog', onClose, children }: DialogSheetProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="dialog">
        <Dialog role={role}>
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
