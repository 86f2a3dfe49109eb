import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ComponentProps, ReactNode } from 'react';
import { say } from '../../lib/words/catalogue/say';
import buttonStyles from './Button.module.css';
import styles from './Dialog.module.css';

interface DialogProps {
  title: string;
  /** What the button that opens it shows. */
  opener: ReactNode;
  /** `plain` has a border: where the opener is the only button beside text. */
  openerVariant?: 'quiet' | 'plain';
  openerProps?: Omit<ComponentProps<typeof BaseDialog.Trigger>, 'children'>;
  /** `wide` for a table or a preview beside the fields. */
  width?: 'text' | 'wide';
  open: boolean;
  onOpenChange(open: boolean): void;
  children: ReactNode;
}

/** A dialog over the screen, and the button that opens it. */
export function Dialog({
  title,
  opener,
  openerVariant = 'quiet',
  openerProps,
  width = 'text',
  open,
  onOpenChange,
  children,
}: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      <BaseDialog.Trigger
        className={`${buttonStyles.button} ${buttonStyles[openerVariant]}`}
        {...openerProps}
      >
        {opener}
      </BaseDialog.Trigger>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Popup className={`${styles.popup} ${width === 'wide' ? styles.wide : ''}`}>
          {/* First, so that the focus does not scroll a long list to its end. */}
          <div className={styles.head}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            <BaseDialog.Close className={`${buttonStyles.button} ${buttonStyles.plain}`}>
              {say('ui.dialog.close')}
            </BaseDialog.Close>
          </div>
          {children}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
