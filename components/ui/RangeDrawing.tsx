import type { ReactNode } from 'react';
import styles from './RangeDrawing.module.css';
import { RangeMarks } from './RangeMarks';

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
  likely = null,
  scaleEnd,
  height,
  barHeight,
  ...rest
}: RangeDrawingProps) {
  const { label, children } = rest;
  const percentOf = (number: number) => (number / scaleEnd) * 100;
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
      {children?.((number) => `${percentOf(number)}%`)}
      <RangeMarks {...{ value, low, high, likely, middle, barHeight }} at={percentOf} tickHeight={height} />
    </svg>
  );
}
