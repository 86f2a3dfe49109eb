import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import buttonStyles from './Button.module.css';
import styles from './Dialog.module.css';

interface DialogProps {
  title: string;
  /** The words of the button that opens it. */
  opener: string;
  open: boolean;
  onOpenChange(open: boolean): void;
  children: ReactNode;
}

/** A dialog over the screen, and the button that opens it. */
export function Dialog({ title, opener, open, onOpenChange, children }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      <BaseDialog.Trigger className={`${buttonStyles.button} ${buttonStyles.quiet}`}>
        {opener}
      </BaseDialog.Trigger>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Popup className={styles.popup}>
          <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
          {children}
          <BaseDialog.Close className={`${buttonStyles.button} ${buttonStyles.plain}`}>
            Close
          </BaseDialog.Close>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
