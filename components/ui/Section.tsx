import { Collapsible } from '@base-ui/react/collapsible';
import { type ReactNode, useState } from 'react';
import { FailureBoundary } from './FailureBoundary';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  /** The key under which the section's state is stored. */
  id: string;
  /** Text at the right end of the heading, such as "9 of 12". */
  aside?: string | undefined;
  startsClosed?: boolean;
  children: ReactNode;
}

/** A section that can be collapsed and remembers its state. Its content stays mounted while collapsed. */
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
 * Which sections are closed. Stored in localStorage because it can be read before the first paint: a section that
 * collapses after it was drawn makes the screen jump. Losing it costs one click, so a refusal by the browser is
 * harmless.
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
    // Storage is blocked: the section starts in its default state next time.
  }
}
