import { type ReactNode, useEffect, useRef, useState } from 'react';
import buttonStyles from './Button.module.css';
import styles from './Fold.module.css';
import { useFolded } from './use-folded';

interface FoldProps {
  /** The words of the button that opens it. */
  opener: string;
  /**
   * `menu` floats below its button where it does not fit in its line; `part` pushes what is below it down, in windows under
   * 600 px. With more room the content stands in line, without a button.
   */
  as: 'menu' | 'part';
  children: ReactNode;
}

/** Content that a narrow window shows at the press of a button. It stays mounted, so that its dialogs and keys go on working. */
export function Fold({ opener, as, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const hasNoRoom = useFolded(box, opener);
  const isOpenMenu = open && as === 'menu';
  useEffect(() => {
    if (!isOpenMenu) return;
    const onPress = ({ target }: PointerEvent) => {
      // A dialog that was opened from here lies outside, and gives the focus back to its button here.
      const isElsewhere =
        target instanceof Element && !target.closest('[role="dialog"], [role="presentation"]');
      if (isElsewhere && !box.current?.contains(target)) setOpen(false);
    };
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented || !box.current?.contains(target as Node)) return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isOpenMenu]);
  return (
    <div
      ref={box}
      className={`${styles.fold} ${styles[as]}`}
      data-open={open || undefined}
      data-folded={hasNoRoom || undefined}
    >
      <button
        ref={button}
        type="button"
        data-part="fold"
        className={`${buttonStyles.button} ${buttonStyles.plain} ${styles.opener}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {opener}
      </button>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
