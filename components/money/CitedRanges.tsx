import type { CitedRange } from '../../lib/evaluation/money/money';
import styles from './Money.module.css';
import { SourceLine } from './SourceLine';

/** What others pay for a thousand views, impressions or people reached: not the same thing, so each with its words. */
export function CitedRanges({ ranges }: { ranges: readonly CitedRange[] }) {
  if (ranges.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>Cost per thousand, as published</h3>
      <ul className={styles.sources}>
        {ranges.map((range) => (
          <SourceLine key={range.id} range={range} amounts={range} />
        ))}
      </ul>
    </section>
  );
}
