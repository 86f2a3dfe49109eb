/** Shorter times are noise. Work that grows with the square takes far longer on texts this long. */
const TOO_SHORT_MS = 8;
const RUNS = 5;

/**
 * How many times longer `work` takes on twice the input: about 2 if it is linear, 4 if it grows with the square.
 * It is a ratio of processor time, so that a busy machine does not fail, and the minimum of several, because noise only adds.
 */
export function growth(work: (size: number) => void, size: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && least > 2.5; run += 1) {
    const once = processorMs(() => work(size));
    const twice = processorMs(() => work(2 * size));
    if (twice < TOO_SHORT_MS) return 1;
    least = Math.min(least, twice / once);
  }
  return least;
}

/** Processor time, so that a busy machine does not fail the test. */
export function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
