import { Button as BaseButton } from '@base-ui/react/button';
import { type ReactNode, useRef } from 'react';
import styles from './Button.module.css';
import { ariaShortcut, isSingleKey, shortcutText } from './keys/shortcuts';
import { useShortcut } from './keys/use-shortcut';
import { useSingleKeys } from './keys/use-single-keys';

interface ButtonProps {
  children: ReactNode;
  onPress(): void;
  /** One `primary` action per screen; `quiet` for a button in a line of text. */
  variant?: 'primary' | 'plain' | 'quiet';
  disabled?: boolean;
  /** What it says while it works, in the same space; null while it does not. */
  busy?: string | null;
  /** A shortcut from `SHORTCUTS`. The list of keys describes it with the button's text. */
  shortcut?: string;
  /** An accessible name, if the visible text is unclear without its surroundings. */
  name?: string;
  /** The id of a text that describes it, such as why it is disabled. */
  describedBy?: string | undefined;
  /** At the end of a line: aligns the text of a quiet button, not its invisible edge, with the line's end. */
  atEdge?: boolean;
}

export function Button({ children, onPress, variant = 'plain', disabled = false, ...rest }: ButtonProps) {
  const { shortcut, name, describedBy, atEdge = false, busy = null } = rest;
  const button = useRef<HTMLButtonElement>(null);
  const singleKeys = useSingleKeys();
  useShortcut({
    shortcut: disabled ? undefined : shortcut,
    words: textOf(children),
    element: button,
    action: onPress,
  });
  const works = shortcut !== undefined && (!isSingleKey(shortcut) || singleKeys === true);
  return (
    <BaseButton
      ref={button}
      className={`${styles.button} ${styles[variant]} ${atEdge ? styles.atEdge : ''}`}
      disabled={disabled}
      // A button that disables itself while it works must keep the focus.
      focusableWhenDisabled
      onClick={onPress}
      aria-label={name}
      aria-describedby={describedBy}
      aria-busy={busy !== null || undefined}
      aria-keyshortcuts={works ? ariaShortcut(shortcut) : undefined}
    >
      {busy === null ? (
        children
      ) : (
        <span className={styles.busy}>
          <span className={styles.waiting} aria-hidden="true">
            {children}
          </span>
          <span>{busy}</span>
        </span>
      )}
      {works && isShown(shortcut, variant) && (
        <span className={styles.key} aria-hidden="true">
          {shortcutText(shortcut)}
        </span>
      )}
    </BaseButton>
  );
}

/** Key combinations are long, so a button in a line of text leaves them to the list of keys. */
function isShown(shortcut: string, variant: ButtonProps['variant']): boolean {
  return isSingleKey(shortcut) || variant !== 'quiet';
}

function textOf(children: ReactNode): string {
  return [children]
    .flat()
    .filter((child) => typeof child === 'string' || typeof child === 'number')
    .join('');
}
