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
  onLater(): void;
}

/** The key of a reason is its place in the menu; the tenth has 0. */
const keyOf = (at: number) => String((at + 1) % 10);
const LATER_KEY = 'l';

/** Asks why a profile is skipped, or puts it off. Each answer has a key, which works while the menu is open. */
export function SkipMenu({ entry, isHere, onSkip, onLater }: SkipMenuProps) {
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
  const choose = (answer: SkipReason | 'later') => {
    setOpen(false);
    if (answer === 'later') onLater();
    else onSkip(answer);
  };
  const answers = [
    ...SKIP_REASONS.map((reason, at) => ({ answer: reason, key: keyOf(at), words: reasonWords(reason) })),
    { answer: 'later' as const, key: LATER_KEY, words: say('queue.later') },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey, repeat, nativeEvent, key } = event;
    if (ctrlKey || metaKey || altKey || repeat || nativeEvent.isComposing) return;
    const chosen = answers.find((one) => one.key === key.toLowerCase());
    if (chosen === undefined) return;
    event.preventDefault();
    // The screen has other uses for some of these keys.
    event.stopPropagation();
    choose(chosen.answer);
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
            {answers.map(({ answer, key, words }) => (
              <button
                key={answer}
                type="button"
                className={styles.reason}
                aria-keyshortcuts={key.toUpperCase()}
                onClick={() => choose(answer)}
              >
                <span className={styles.cap} aria-hidden="true">
                  {key.toUpperCase()}
                </span>
                {words}
              </button>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
