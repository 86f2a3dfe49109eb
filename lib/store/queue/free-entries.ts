import type { QueueEntry } from './queue-row';

/** Who asks for the next profile. */
export interface Claimer {
  /** Names the window, and is another after each start of the browser. */
  window: string;
  /** All windows that are open. What others had open is handed out again. */
  openWindows: readonly string[];
}

/**
 * What is handed out to a window next, in this order: what waits, and what a window had open that is closed. The screens name
 * the next profile by it, so that they name the one that opens.
 */
export function freeEntries(entries: readonly QueueEntry[], { window, openWindows }: Claimer): QueueEntry[] {
  const others = new Set(openWindows.filter((one) => one !== window));
  return entries.filter(
    ({ state, openedBy }) =>
      state === 'waiting' ||
      (state === 'open' && openedBy !== window && !(openedBy !== null && others.has(openedBy))),
  );
}

/** What was put off, in the order in which it is handed out again. */
export const putOffEntries = (entries: readonly QueueEntry[]): QueueEntry[] =>
  entries
    .filter(({ state }) => state === 'later')
    .toSorted((a, b) => (a.decidedAtMs ?? 0) - (b.decidedAtMs ?? 0) || a.order - b.order);
