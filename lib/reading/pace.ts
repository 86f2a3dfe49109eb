/** Changes that come in one breath are looked at together. */
const GATHER_MS = 80;
/** After a look of 2 ms the next waits 200 ms: reading never takes more than a hundredth of the page's time. */
const REST_PER_COST = 100;
const SHORTEST_REST_MS = 200;

export interface Pace {
  /** Asks for a look soon. */
  request(): void;
  /** Looks now, whatever is planned. */
  now(): void;
}

/** Decides when to look again, so that a page that never rests is not slowed down. */
export function paceLooks(look: () => void, signal: AbortSignal): Pace {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let restedAtMs = 0;

  const now = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (signal.aborted) return;
    const startedMs = performance.now();
    look();
    const endedMs = performance.now();
    restedAtMs = endedMs + Math.max(SHORTEST_REST_MS, (endedMs - startedMs) * REST_PER_COST);
  };
  const request = () => {
    if (timer !== null || signal.aborted) return;
    timer = setTimeout(now, Math.max(GATHER_MS, restedAtMs - performance.now()));
  };
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer));
  return { request, now };
}
