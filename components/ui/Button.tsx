import { Button as BaseButton } from '@base-ui/react/button';
import type { ReactNode } from 'react';
import styles from './Button.module.css';
import { useKey } from './use-key';

interface ButtonProps {
  children: ReactNode;
  onPress(): void;
  /** One `primary` action a screen; `quiet` where it stands in a line of text. */
  look?: 'primary' | 'plain' | 'quiet';
  disabled?: boolean;
  /** A letter that presses it while the focus is in no text field; shown on the button. */
  shortcut?: string;
  /** Where the visible text needs its surroundings to be understood. */
  name?: string;
  /** At the end of a line: the words of a quiet button end where the line ends, not its invisible edge. */
  atEdge?: boolean;
}

export function Button({ children, onPress, look = 'plain', disabled = false, ...rest }: ButtonProps) {
  const { shortcut, name, atEdge = false } = rest;
  useKey(disabled ? undefined : shortcut, onPress);
  return (
    <BaseButton
      className={`${styles.button} ${styles[look]} ${atEdge ? styles.atEdge : ''}`}
      disabled={disabled}
      // A button that turns itself off while it works must not lose the focus.
      focusableWhenDisabled
      onClick={onPress}
      aria-label={name}
      aria-keyshortcuts={shortcut}
    >
      {children}
      {shortcut && (
        <span className={styles.key} aria-hidden="true">
          {shortcut}
        </span>
      )}
    </BaseButton>
  );
}
