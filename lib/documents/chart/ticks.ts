/** The steps of an axis that people read without effort. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round values for an axis: about as many as `wanted`, the first at or below `low` and the last at or above `high`, so that they
 * enclose everything that is drawn. `low` must be below `high`.
 */
export function ticksAround(low: number, high: number, wanted = 3): number[] {
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  // Multiples, because sums of 0.1 go astray.
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}
