import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { say } from '../../lib/words/catalogue/say';
import buttonStyles from '../ui/Button.module.css';
import { Checkbox } from '../ui/Checkbox';
import styles from './ColumnChoice.module.css';

interface ColumnLineProps {
  words: string;
  isShown: boolean;
  isPinned: boolean;
  /** Whether one more column can be pinned. */
  mayPin: boolean;
  onShow(isShown: boolean): void;
  onPin(isPinned: boolean): void;
  onMove(by: -1 | 1): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** A column in the list of all columns. */
export function ColumnLine({ words, isShown, isPinned, mayPin, ...actions }: ColumnLineProps) {
  const { onShow, onPin, onMove, onKeyDown } = actions;
  const line = useRef<HTMLLIElement>(null);
  const focused = useRef<HTMLElement | null>(null);
  // A line that was moved in the document has lost the focus.
  useLayoutEffect(() => {
    if (focused.current && document.activeElement === document.body) focused.current.focus();
    focused.current = null;
  });
  const keepFocus = () => {
    const { activeElement } = document;
    focused.current =
      activeElement instanceof HTMLElement && line.current?.contains(activeElement) ? activeElement : null;
  };
  const move = (by: -1 | 1) => {
    keepFocus();
    onMove(by);
  };
  return (
    <li
      ref={line}
      className={styles.line}
      onKeyDown={(event) => {
        keepFocus();
        onKeyDown(event);
      }}
    >
      <Checkbox checked={isShown} onChange={onShow}>
        {words}
      </Checkbox>
      <span className={styles.actions}>
        <button
          type="button"
          className={`${buttonStyles.button} ${buttonStyles.quiet}`}
          aria-pressed={isPinned}
          aria-label={say('shortlist.columns.pin-name', { name: words })}
          aria-disabled={!isPinned && !mayPin}
          onClick={() => {
            keepFocus();
            if (isPinned || mayPin) onPin(!isPinned);
          }}
        >
          {say(isPinned ? 'shortlist.columns.pinned' : 'shortlist.columns.pin')}
        </button>
        <MoveButton name={say('shortlist.columns.up', { name: words })} onPress={() => move(-1)}>
          ↑
        </MoveButton>
        <MoveButton name={say('shortlist.columns.down', { name: words })} onPress={() => move(1)}>
          ↓
        </MoveButton>
      </span>
    </li>
  );
}

function MoveButton({ name, onPress, children }: { name: string; onPress(): void; children: string }) {
  return (
    <button
      type="button"
      className={`${buttonStyles.button} ${buttonStyles.quiet} ${styles.move}`}
      aria-label={name}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
