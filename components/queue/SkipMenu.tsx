import { Popover } from '@base-ui/react/popover';
import { type KeyboardEvent, useRef, useState } from 'react';
import { handleText } from '../../lib/model/place';
import { type QueueEntry, SKIP_REASONS, type SkipReason } from '../../lib/store/queue/queue-row';
import { say } from '../../lib/words/catalogue/say';
import { reasonWords } from '../../lib/words/queue-words';
import buttonStyles from '../ui/Button.module.css';
import { ariaShortcut, SHORTCUTS, shortcutText } from '../ui/keys/shortcuts';
import { useShortcut } from '../ui/keys/use-shortcut';
import { useSingleKeys } from '../ui/keys/use-single-keys';
import styles from './Queue.module.css';

interface SkipMenuProps {
  entry: QueueEntry;
  /** Whether the page shows the profile. Elsewhere, the button names it. */
  isHere: boolean;
  onSkip(reason: SkipReason): void;
}

/** "Do not contact" is a decision of its own. */
const REASONS = SKIP_REASONS.filter((reason) => reason !== 'do-not-contact');

/** Asks why a profile is skipped. Each reason has a key, which works while the menu is open. */
export function SkipMenu({ entry, isHere, onSkip }: SkipMenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const singleKeys = useSingleKeys();
  useShortcut({
    shortcut: SHORTCUTS.skip,
    words: say('queue.skip'),
    element: trigger,
    action: () => setOpen(true),
  });
  const account = handleText(entry.handle);
  const choose = (reason: SkipReason) => {
    setOpen(false);
    onSkip(reason);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey, repeat, nativeEvent, key } = event;
    if (ctrlKey || metaKey || altKey || repeat || nativeEvent.isComposing) return;
    const reason = /^[1-9]$/.test(key) ? REASONS[Number(key) - 1] : undefined;
    if (reason === undefined) return;
    event.preventDefault();
    choose(reason);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        ref={trigger}
        className={`${buttonStyles.button} ${buttonStyles.plain}`}
        aria-keyshortcuts={singleKeys ? ariaShortcut(SHORTCUTS.skip) : undefined}
      >
        {isHere ? say('queue.skip') : say('queue.skip-of', { account })}
        {singleKeys && (
          <span className={buttonStyles.key} aria-hidden="true">
            {shortcutText(SHORTCUTS.skip)}
          </span>
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} sideOffset={4} collisionPadding={8} align="start">
          <Popover.Popup className={styles.menu} onKeyDown={onKeyDown}>
            <Popover.Title className={styles.menuTitle}>{say('queue.skip-title', { account })}</Popover.Title>
            {REASONS.map((reason, at) => (
              <button
                key={reason}
                type="button"
                className={styles.reason}
                aria-keyshortcuts={String(at + 1)}
                onClick={() => choose(reason)}
              >
                <span className={styles.cap} aria-hidden="true">
                  {at + 1}
                </span>
                {reasonWords(reason)}
              </button>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
