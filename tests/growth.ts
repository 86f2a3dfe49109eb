/** Below this many milliseconds nothing can be told; work that grows with the square takes far longer on texts this long. */
const TOO_SHORT_MS = 8;
const RUNS = 5;

/**
 * How many times longer `work` takes on twice the input: about 2 where it is linear, 4 where it grows with the square.
 * A ratio of processor time, so that a busy machine fails nothing; the least of several, since noise only ever adds.
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

/** The processor's time, so that a busy machine fails nothing. */
export function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
