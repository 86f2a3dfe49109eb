/** Changes within this time share one look. */
const GATHER_MS = 80;
/**
 * After a look of 2 ms the next waits half a second. A factor of 100 would use the whole allowance of 1 % of the page's
 * time, and leave nothing for the first look, which is the slowest, and for hand-overs (`npm run bench`, 2026-11).
 */
const REST_PER_COST = 250;
const MIN_REST_MS = 200;

export interface Pace {
  /** Requests a look soon. */
  request(): void;
  /** Looks now, regardless of what is scheduled. */
  now(): void;
}

/**
 * Decides when to look again, so that a page that changes constantly is not slowed down. A look that returns true ran
 * out of time; the next one continues, after the usual rest.
 */
export function paceLooks(look: () => boolean, signal: AbortSignal): Pace {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let restedAtMs = 0;

  const request = () => {
    if (timer !== null || signal.aborted) return;
    timer = setTimeout(now, Math.max(GATHER_MS, restedAtMs - performance.now()));
  };
  const now = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (signal.aborted) return;
    const startedMs = performance.now();
    let isCutOff = false;
    try {
      isCutOff = look();
    } finally {
      const endedMs = performance.now();
      restedAtMs = endedMs + Math.max(MIN_REST_MS, (endedMs - startedMs) * REST_PER_COST);
    }
    if (isCutOff) request();
  };
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer));
  return { request, now };
}
