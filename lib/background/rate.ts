interface Limits {
  perSecond: number;
  /** At most, which is also what is there at first. */
  savedUp: number;
}

/** How many messages a tab may send: honest readers send one in 800 ms, and two more when they go elsewhere. */
const MESSAGES: Limits = { perSecond: 4, savedUp: 20 };
/** Tabs that are remembered; the ones that were silent for longest are forgotten. */
const MAX_TABS = 200;

export interface Rate {
  /** True where the tab may be heard once more now. */
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
      // Set anew, so that the order of the map is the order of the last messages.
      tabs.delete(tabId);
      tabs.set(tabId, { left: Math.max(0, left - 1), atMs });
      if (tabs.size > MAX_TABS) tabs.delete(tabs.keys().next().value as number);
      return left >= 1;
    },
  };
}
