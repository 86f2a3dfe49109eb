import type { ReactNode } from 'react';
import styles from './NumberLine.module.css';

/** Label left, figure right, and where it comes from as a small word between them where there is room for it. */
export function NumberLine({
  label,
  source,
  children,
  place,
}: {
  label: string;
  source?: string;
  children: ReactNode;
  /** Where numbers stand in two columns: the whole width, or always on the right. */
  place?: 'wide' | 'right';
}) {
  return (
    <div className={`${styles.line} ${place ? styles[place] : ''}`}>
      <dt className={styles.label}>{label}</dt>
      {source !== undefined && <dd className={styles.source}>{source}</dd>}
      <dd className={styles.figure}>{children}</dd>
    </div>
  );
}

export function NumberList({ children, columns = 1 }: { children: ReactNode; columns?: 1 | 2 }) {
  return <dl className={columns === 2 ? styles.columns : styles.list}>{children}</dl>;
}
