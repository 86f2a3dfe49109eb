/** Changes that come in one breath are looked at together. */
const GATHER_MS = 80;
/**
 * After a look of 2 ms the next waits half a second. A hundred times would just keep to a hundredth of the page's time, with
 * nothing left for the first look, which is the dearest, and for handing over (`npm run bench`, 2026-11).
 */
const REST_PER_COST = 250;
const MIN_REST_MS = 200;

export interface Pace {
  /** Asks for a look soon. */
  request(): void;
  /** Looks now, whatever is planned. */
  now(): void;
}

/**
 * Decides when to look again, so that a page that never rests is not slowed down. A look that gives true had no time for
 * everything: the next one goes on, after as long a rest as any other.
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
