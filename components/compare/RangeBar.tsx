import { RangeDrawing } from '../ui/RangeDrawing';
import type { Figure } from './compared-row';

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
  return <RangeDrawing {...{ value, low, high, likely, scaleEnd }} height={12} barHeight={6} />;
}
