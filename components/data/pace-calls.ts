interface PacedCalls {
  /** Calls now, or once as soon as the limit allows. */
  ask(): void;
  stop(): void;
}

/** Calls at most `atOnce` times in a row and then once per `everyMs`, however often it is asked. */
export function paceCalls(call: () => void, atOnce: number, everyMs: number): PacedCalls {
  let left = atOnce;
  let countedAtMs = Date.now();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const ask = () => {
    if (waiting !== undefined) return;
    const nowMs = Date.now();
    left = Math.min(atOnce, left + Math.max(0, nowMs - countedAtMs) / everyMs);
    countedAtMs = nowMs;
    if (left >= 1) {
      left -= 1;
      call();
      return;
    }
    waiting = setTimeout(
      () => {
        waiting = undefined;
        ask();
      },
      (1 - left) * everyMs + 1,
    );
  };
  return { ask, stop: () => clearTimeout(waiting) };
}
