import styles from './RangeMarks.module.css';

interface Range {
  low: number;
  high: number;
}

interface RangeMarksProps extends Range {
  value: number;
  /** The range from the sample; null for none. */
  likely: Range | null;
  /** Where a number is on the scale, in percent of the width. */
  at(number: number): number;
  /** The middle of the drawing from its top edge, in pixels. */
  middle: number;
  /** In pixels. */
  barHeight: number;
  /** In pixels. */
  tickHeight: number;
}

/** How a number is drawn on any scale: it is a tick, the range from its counts a bar, and the range from the sample a thin line. */
export function RangeMarks({ value, low, high, likely, at, middle, barHeight, tickHeight }: RangeMarksProps) {
  const percent = (number: number) => `${at(number)}%`;
  return (
    <>
      {likely && (
        <line
          className={styles.likely}
          x1={percent(likely.low)}
          x2={percent(likely.high)}
          y1={middle}
          y2={middle}
        />
      )}
      <rect
        className={styles.range}
        x={percent(low)}
        y={middle - barHeight / 2}
        width={`${at(high) - at(low)}%`}
        height={barHeight}
      />
      <line
        className={styles.tick}
        x1={percent(value)}
        x2={percent(value)}
        y1={middle - tickHeight / 2}
        y2={middle + tickHeight / 2}
      />
    </>
  );
}
