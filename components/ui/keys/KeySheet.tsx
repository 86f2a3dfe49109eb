import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { say } from '../../../lib/words/catalogue/say';
import buttonStyles from '../Button.module.css';
import { Dialog } from '../Dialog';
import { OutsideText } from '../OutsideText';
import styles from './KeySheet.module.css';
import { listedKeys } from './listed-keys';
import { ariaShortcut, SHORTCUTS, shortcutText } from './shortcuts';
import { useShortcut } from './use-shortcut';
import { useSingleKeys } from './use-single-keys';

const KINDS = ['combination', 'single', 'local'] as const;

interface KeySheetProps {
  /** Shows only the key, if room is scarce. */
  small?: boolean;
  /** Aligns the key with the end of its line. */
  atEdge?: boolean;
}

/** Lists every key that works on the screen right now; opens by a small button or the question mark. */
export function KeySheet({ small = false, atEdge = false }: KeySheetProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [shownIds, setShownIds] = useState<readonly string[]>([]);
  const singleKeys = useSingleKeys();
  const change = (next: boolean) => {
    // Read before the dialog opens, because afterwards nothing behind it has the focus.
    if (next) setShownIds([...listedKeys.getState()].flatMap(([id, { works }]) => (works() ? [id] : [])));
    setOpen(next);
  };
  useShortcut({
    shortcut: SHORTCUTS.help,
    words: say('ui.keys.show'),
    element: trigger,
    action: () => change(true),
  });
  const classes = [
    buttonStyles.button,
    buttonStyles.quiet,
    small && styles.small,
    atEdge && buttonStyles.atEdge,
  ];
  return (
    <Dialog
      title={say('ui.keys.title')}
      opener={
        <>
          {!small && say('ui.keys.title')}
          {(small || singleKeys) && (
            <span className={buttonStyles.key} aria-hidden="true">
              {shortcutText(SHORTCUTS.help)}
            </span>
          )}
        </>
      }
      openerProps={{
        ref: trigger,
        className: classes.filter(Boolean).join(' '),
        'aria-label': say('ui.keys.title'),
        'aria-keyshortcuts': singleKeys ? ariaShortcut(SHORTCUTS.help) : undefined,
      }}
      open={open}
      onOpenChange={change}
    >
      <p className={styles.note}>{singleKeys === false ? say('ui.keys.off') : say('ui.keys.on')}</p>
      <KeyTable ids={shownIds} />
    </Dialog>
  );
}

/** The words are read while the list is open, because the language may change meanwhile. */
function KeyTable({ ids }: { ids: readonly string[] }) {
  const listed = useStore(listedKeys);
  const keys = ids.flatMap((id) => listed.get(id) ?? []);
  const inOrder = KINDS.flatMap((wanted) => keys.filter(({ kind }) => kind === wanted));
  const lines = new Map(inOrder.map((key) => [`${key.keys} ${key.words}`, key]));
  return (
    <dl className={styles.keys}>
      {[...lines].map(([line, { keys: caps, words, isOfBrowser }]) => (
        <div key={line} className={styles.line}>
          <dt>{words}</dt>
          <dd>
            <kbd className={styles.cap}>{isOfBrowser ? <OutsideText>{caps}</OutsideText> : caps}</kbd>
          </dd>
        </div>
      ))}
      <div className={styles.line}>
        <dt>{say('ui.keys.close')}</dt>
        <dd>
          <kbd className={styles.cap}>{say('ui.key.escape')}</kbd>
        </dd>
      </div>
    </dl>
  );
}
