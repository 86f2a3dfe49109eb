import { Popover as BasePopover } from '@base-ui/react/popover';
import { type ReactNode, useState } from 'react';
import buttonStyles from './Button.module.css';
import styles from './Popover.module.css';

interface PopoverProps {
  /** The words of the button that opens it. */
  opener: ReactNode;
  /** The accessible name of the button, if its words are not enough. */
  name?: string;
  title: string;
  variant?: 'plain' | 'quiet';
  /** `wide` for lines with several actions. */
  width?: 'text' | 'wide';
  onOpened?: () => void;
  onClosed?: () => void;
  children(close: () => void): ReactNode;
}

/** A small form beside the button that opens it. Escape and a press elsewhere close it; the button gets the focus back. */
export function Popover({ opener, name, title, variant = 'plain', width = 'text', ...rest }: PopoverProps) {
  const { onOpened, onClosed, children } = rest;
  const [open, setOpen] = useState(false);
  const change = (next: boolean) => {
    setOpen(next);
    if (next) onOpened?.();
    else onClosed?.();
  };
  return (
    <BasePopover.Root open={open} onOpenChange={change}>
      <BasePopover.Trigger className={`${buttonStyles.button} ${buttonStyles[variant]}`} aria-label={name}>
        {opener}
      </BasePopover.Trigger>
      <BasePopover.Portal>
        <BasePopover.Positioner
          className={styles.positioner}
          sideOffset={4}
          collisionPadding={8}
          align="start"
        >
          <BasePopover.Popup className={`${styles.popup} ${width === 'wide' ? styles.wide : ''}`}>
            <BasePopover.Title className={styles.title}>{title}</BasePopover.Title>
            {children(() => change(false))}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
