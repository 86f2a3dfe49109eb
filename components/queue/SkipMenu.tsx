import { Popover } from '@base-ui/react/popover';
import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { handleText } from '../../lib/model/place';
import { type QueueEntry, SKIP_REASONS, type SkipReason } from '../../lib/store/queue/queue-row';
import { say } from '../../lib/words/catalogue/say';
import { reasonWords } from '../../lib/words/queue-words';
import buttonStyles from '../ui/Button.module.css';
import { isOnScreen, useListedKey } from '../ui/keys/listed-keys';
import { hasOwnKeys } from '../ui/keys/may-act';
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

/** Lists a key that works once the menu is open. */
function useKeyAfterSkip(trigger: RefObject<Element | null>, words: string, key: string): void {
  const singleKeys = useSingleKeys();
  const keys = say('queue.keys.then', { first: shortcutText(SHORTCUTS.skip), next: key });
  useListedKey(singleKeys ? { keys, words, kind: 'single', works: () => isOnScreen(trigger.current) } : null);
}

/** Asks why a profile is skipped, or puts it off. Each answer has a key, which works while the menu is open. */
export function SkipMenu({ entry, isHere, onSkip, onLater }: SkipMenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const singleKeys = useSingleKeys();
  useShortcut({
    shortcut: SHORTCUTS.skip,
    words: say('queue.skip'),
    element: trigger,
    action: () => setOpen(true),
  });
  useKeyAfterSkip(trigger, say('queue.keys.reason'), `1 … ${SKIP_REASONS.length - 1}`);
  useKeyAfterSkip(trigger, say('queue.forbid'), keyOf(SKIP_REASONS.indexOf('do-not-contact')));
  useKeyAfterSkip(trigger, say('queue.later'), LATER_KEY.toUpperCase());
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
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey, repeat, isComposing, key, target } = event;
    if (ctrlKey || metaKey || altKey || repeat || isComposing) return;
    if (target instanceof Element && hasOwnKeys(target) && !menu.current?.contains(target)) return;
    const chosen = answers.find((one) => one.key === key.toLowerCase());
    if (chosen === undefined) return;
    event.preventDefault();
    // The screen has other uses for some of these keys.
    event.stopPropagation();
    choose(chosen.answer);
  });
  // Not of the menu alone: a quick second key comes before the menu has the focus.
  useLayoutEffect(() => {
    if (!open) return;
    const press = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [open]);
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
          <Popover.Popup ref={menu} className={styles.menu} finalFocus={trigger}>
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
