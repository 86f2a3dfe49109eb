import type { ReactNode } from 'react';
import styles from './RangeDrawing.module.css';

interface RangeDrawingProps {
  value: number;
  low: number;
  high: number;
  /** Drawn as a thin line. */
  likely?: { low: number; high: number } | null;
  /** What the right end of the scale stands for; the left end is zero. */
  scaleEnd: number;
  /** In pixels. */
  height: number;
  barHeight: number;
  /** Without it, the words beside the drawing say the same. */
  label?: string;
  /** What is drawn below the range, at a share of the width. */
  children?: (at: (number: number) => string) => ReactNode;
}

/** A number as a tick and its range as a bar, on a scale that starts at zero, so that distances are in proportion. */
export function RangeDrawing({
  value,
  low,
  high,
  likely,
  scaleEnd,
  height,
  barHeight,
  ...rest
}: RangeDrawingProps) {
  const { label, children } = rest;
  const at = (number: number) => `${(number / scaleEnd) * 100}%`;
  const middle = height / 2;
  return (
    <svg
      className={styles.drawing}
      width="100%"
      height={height}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <line className={styles.base} x1="0" x2="100%" y1={middle} y2={middle} />
      {children?.(at)}
      {likely && (
        <line className={styles.likely} x1={at(likely.low)} x2={at(likely.high)} y1={middle} y2={middle} />
      )}
      <rect
        className={styles.range}
        x={at(low)}
        y={middle - barHeight / 2}
        width={at(high - low)}
        height={barHeight}
      />
      <line className={styles.tick} x1={at(value)} x2={at(value)} y1="0" y2={height} />
    </svg>
  );
}
