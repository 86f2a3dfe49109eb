/** A budget of page time for one kind of work. Unused time is saved up to a limit. */
export interface Allowance {
  /** Deducts `ms`, possibly below zero: work that has begun is not interrupted. */
  spend(ms: number): void;
  isSpent(): boolean;
  /** Milliseconds until the budget is full again. */
  untilFullMs(): number;
}

interface Limits {
  /** Share of the elapsed time, such as 0.002 for 0.2 %. */
  share: number;
  /** The most that can be saved, in milliseconds; also the starting balance. */
  savedMs: number;
}

export function startAllowance({ share, savedMs }: Limits): Allowance {
  let leftMs = savedMs;
  let countedAtMs = performance.now();
  const left = () => {
    const nowMs = performance.now();
    leftMs = Math.min(savedMs, leftMs + (nowMs - countedAtMs) * share);
    countedAtMs = nowMs;
    return leftMs;
  };
  return {
    spend: (ms) => {
      leftMs = left() - ms;
    },
    isSpent: () => left() <= 0,
    untilFullMs: () => (savedMs - left()) / share,
  };
}
