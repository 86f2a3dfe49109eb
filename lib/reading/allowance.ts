/** Time that one kind of work may take from the page: what is not used is saved up to a limit. */
export interface Allowance {
  /** Takes `ms` from what is left, also beyond it: work that has begun is not cut off. */
  spend(ms: number): void;
  isSpent(): boolean;
  /** Milliseconds until all of it is there again. */
  untilFullMs(): number;
}

interface Limits {
  /** Of the elapsed time, such as 0.002 for a fifth of a percent. */
  share: number;
  /** Milliseconds saved up at most, which is also what is there at first. */
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
