import { Collapsible } from '@base-ui/react/collapsible';
import { type ReactNode, useState } from 'react';
import { FailureBoundary } from './FailureBoundary';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  /** Names the section where its state is remembered. */
  id: string;
  /** A word at the right end of the heading, such as "9 of 12". */
  aside?: string | undefined;
  startsClosed?: boolean;
  children: ReactNode;
}

/** A part of a screen that can be folded away and stays as it was left. What is folded away stays alive. */
export function Section({ title, id, aside, startsClosed = false, children }: SectionProps) {
  const [open, setOpen] = useState(() => !isClosed(id, startsClosed));
  const change = (next: boolean) => {
    setOpen(next);
    rememberClosed(id, !next);
  };
  return (
    <Collapsible.Root
      render={<section aria-label={title} />}
      className={styles.section}
      open={open}
      onOpenChange={change}
    >
      <h2 className={styles.heading}>
        <Collapsible.Trigger className={styles.trigger}>
          <span className={styles.mark} aria-hidden="true" />
          <span className={styles.title}>{title}</span>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </Collapsible.Trigger>
      </h2>
      <Collapsible.Panel hiddenUntilFound>
        <div className={styles.inside}>
          <FailureBoundary part={title}>{children}</FailureBoundary>
        </div>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

/**
 * Which sections were left closed. In localStorage because it can be read before the first paint: a section that
 * folds after it was drawn makes the screen jump. Losing it costs a click, so a browser that refuses is fine.
 */
const key = (id: string) => `section-closed:${id}`;

function isClosed(id: string, otherwise: boolean): boolean {
  try {
    const kept = localStorage.getItem(key(id));
    return kept === null ? otherwise : kept === 'yes';
  } catch {
    return otherwise;
  }
}

function rememberClosed(id: string, closed: boolean): void {
  try {
    localStorage.setItem(key(id), closed ? 'yes' : 'no');
  } catch {
    // Storage is refused: the section starts as designed next time.
  }
}
