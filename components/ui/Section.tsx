import { Collapsible } from '@base-ui/react/collapsible';
import { type ReactNode, useState } from 'react';
import { storeClosedSection, useClosedSection } from './closed-sections';
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
  const stored = useClosedSection(id);
  // What was pressed here stays, whatever another window does.
  const [pressed, setPressed] = useState<boolean | null>(null);
  const open = pressed ?? !(stored ?? startsClosed);
  const change = (next: boolean) => {
    setPressed(next);
    void storeClosedSection(id, !next);
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
