import { type ReactNode, useRef } from 'react';
import buttonStyles from '../ui/Button.module.css';
import { ariaShortcut } from '../ui/keys/shortcuts';
import { useShortcut } from '../ui/keys/use-shortcut';

interface StepProps {
  /** What it does. */
  words: string;
  shortcut: string;
  onPress(): void;
  /** The sign on the button. */
  children: ReactNode;
}

/** A button with a sign on it, whose key the list of keys names. */
export function Step({ words, shortcut, onPress, children }: StepProps) {
  const button = useRef<HTMLButtonElement>(null);
  useShortcut({ shortcut, words, element: button, action: onPress });
  return (
    <button
      ref={button}
      type="button"
      className={`${buttonStyles.button} ${buttonStyles.quiet}`}
      aria-label={words}
      aria-keyshortcuts={ariaShortcut(shortcut)}
      title={words}
      onClick={onPress}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
