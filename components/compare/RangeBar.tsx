import type { Figure } from './compared-row';
import styles from './RangeBar.module.css';

interface RangeBarProps {
  bar: NonNullable<Figure['bar']>;
  /** What the right end of the scale stands for; the left end is zero. */
  scaleEnd: number;
}

/**
 * A number as a tick, the range from rounded counts as a bar and the likely range of the sample as a thin line. All bars of a row have
 * one scale, so that ranges that overlap are seen to overlap. The words beside it say the same.
 */
export function RangeBar({ bar: { value, low, high, likely }, scaleEnd }: RangeBarProps) {
  if (scaleEnd <= 0) return null;
  const at = (number: number) => `${(number / scaleEnd) * 100}%`;
  return (
    <svg className={styles.drawing} width="100%" height="12" aria-hidden="true">
      <line className={styles.base} x1="0" x2="100%" y1="6" y2="6" />
      {likely && <line className={styles.likely} x1={at(likely.low)} x2={at(likely.high)} y1="6" y2="6" />}
      <rect className={styles.range} x={at(low)} y="3" width={at(high - low)} height="6" />
      <line className={styles.tick} x1={at(value)} x2={at(value)} y1="0" y2="12" />
    </svg>
  );
}
