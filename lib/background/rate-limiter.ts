interface Limits {
  perSecond: number;
  /** The most messages that can be saved up; also the starting balance. */
  burst: number;
}

/** How many messages a tab may send. A real reader sends one every 800 ms, and two more when it leaves the page. */
const MESSAGES: Limits = { perSecond: 4, burst: 20 };
/** How many tabs are remembered; those silent for longest are forgotten first. */
const MAX_TABS = 200;

export interface RateLimiter {
  /** True if the tab may send another message now. */
  allows(tabId: number): boolean;
}

/** Counts the messages of each tab, so that one of them cannot keep the background busy. */
export function rateLimiter(
  nowMs: () => number = () => Date.now(),
  { perSecond, burst } = MESSAGES,
): RateLimiter {
  const tabs = new Map<number, { left: number; atMs: number }>();
  return {
    allows(tabId) {
      const atMs = nowMs();
      const known = tabs.get(tabId) ?? { left: burst, atMs };
      const left = Math.min(burst, known.left + (Math.max(0, atMs - known.atMs) / 1_000) * perSecond);
      // Re-inserted, so that the map is ordered by the last message.
      tabs.delete(tabId);
      tabs.set(tabId, { left: Math.max(0, left - 1), atMs });
      if (tabs.size > MAX_TABS) tabs.delete(tabs.keys().next().value as number);
      return left >= 1;
    },
  };
}
