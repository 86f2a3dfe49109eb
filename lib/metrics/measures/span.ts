import type { Reading } from '../../model/reading';

/** A number and its bounds, inclusive, as the counts behind it allow. */
export interface Span {
  value: number;
  low: number;
  high: number;
}

/**
 * The range of a reading; null if nothing was found. If trustworthy readings disagree, the range covers them all: it is
 * unknown which one is right.
 */
export function spanOf(reading: Reading | undefined): Span | null {
  if (!reading?.found) return null;
  const all = [reading, ...(reading.others ?? [])];
  return {
    value: reading.value,
    low: Math.min(...all.map((count) => count.low)),
    high: Math.max(...all.map((count) => count.high)),
  };
}

/** The sum of the spans; zero for none. */
export function sumOf(spans: readonly Span[]): Span {
  const sum = (pick: (span: Span) => number) => spans.reduce((total, span) => total + pick(span), 0);
  return { value: sum((span) => span.value), low: sum((span) => span.low), high: sum((span) => span.high) };
}

/**
 * `times * numerator / denominator`; null if the denominator is or may be zero. Multiplies first, so that 78 of 20,000
 * is exactly 0.39 %, the number a table prints.
 */
export function ratioOf(numerator: Span, denominator: Span, times = 1): Span | null {
  if (denominator.low <= 0) return null;
  return {
    value: (times * numerator.value) / denominator.value,
    low: (times * numerator.low) / denominator.high,
    high: (times * numerator.high) / denominator.low,
  };
}

/**
 * An average of the values, bounded by the average of the lows and the average of the highs. Correct for every average
 * that never falls when one of its numbers rises, such as median, mean and trimmed mean.
 */
export function averageOf(spans: readonly Span[], average: (numbers: number[]) => number): Span {
  const over = (pick: (span: Span) => number) => average(spans.map(pick));
  return {
    value: over((span) => span.value),
    low: over((span) => span.low),
    high: over((span) => span.high),
  };
}
