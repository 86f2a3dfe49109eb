interface Limits {
  perSecond: number;
  /** The most messages that can be saved up; also the starting balance. */
  savedUp: number;
}

/** How many messages a tab may send. A real reader sends one every 800 ms, and two more when it leaves the page. */
const MESSAGES: Limits = { perSecond: 4, savedUp: 20 };
/** How many tabs are remembered; those silent for longest are forgotten first. */
const MAX_TABS = 200;

export interface Rate {
  /** True if the tab may send another message now. */
  mayBeHeard(tabId: number): boolean;
}

/** Counts the messages of each tab, so that one of them cannot keep the background busy. */
export function countMessages(
  nowMs: () => number = () => Date.now(),
  { perSecond, savedUp } = MESSAGES,
): Rate {
  const tabs = new Map<number, { left: number; atMs: number }>();
  return {
    mayBeHeard(tabId) {
      const atMs = nowMs();
      const known = tabs.get(tabId) ?? { left: savedUp, atMs };
      const left = Math.min(savedUp, known.left + (Math.max(0, atMs - known.atMs) / 1_000) * perSecond);
      // Re-inserted, so that the map is ordered by the last message.
      tabs.delete(tabId);
      tabs.set(tabId, { left: Math.max(0, left - 1), atMs });
      if (tabs.size > MAX_TABS) tabs.delete(tabs.keys().next().value as number);
      return left >= 1;
    },
  };
}
