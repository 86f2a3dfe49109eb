import type { ReactNode } from 'react';
import styles from './NumberLine.module.css';

/** A label on the left, a figure on the right, and the source in small print between them if there is room. */
export function NumberLine({
  label,
  source,
  children,
  place,
}: {
  label: string;
  source?: string;
  children: ReactNode;
  /** In a two-column list: the full width, or always the right column. */
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
