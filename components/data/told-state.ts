import { applyPatch } from '../../lib/messages/apply-patch';
import { checkReaderMessage } from '../../lib/messages/check';
import type { TabState } from '../../lib/messages/contract';

/**
 * How many messages a screen accepts, weighted by the cost of checking one. A real reader sends ten patches a second; a
 * content script taken over by its page could send thousands and keep the screen busy checking them.
 */
const PER_SECOND = 30;
const SAVED_UP = 120;
const WEIGHTS = { state: 10, patch: 1 };

/** - `missed`: a patch is missing or does not fit; `refused`: not what the contract says, or too much of it. */
type Told = { state: TabState } | 'missed' | 'refused';

/** The state received over one connection so far. */
export interface ToldState {
  hear(message: unknown): Told;
}

/** The budget that all connections of a screen share. */
export interface Patience {
  /** False if there were too many lately. */
  take(kind: keyof typeof WEIGHTS): boolean;
}

export function screenPatience(nowMs: () => number = () => Date.now()): Patience {
  let left = SAVED_UP;
  let countedAtMs = nowMs();
  return {
    take(kind) {
      const atMs = nowMs();
      left = Math.min(SAVED_UP, left + (Math.max(0, atMs - countedAtMs) / 1_000) * PER_SECOND);
      countedAtMs = atMs;
      if (left < WEIGHTS[kind]) return false;
      left -= WEIGHTS[kind];
      return true;
    },
  };
}

/** Builds the state from a reader's messages: the whole state once, then patches. */
export function toldState(patience: Patience): ToldState {
  let state: TabState | null = null;
  let seq = 0;
  return {
    hear(message) {
      if (!patience.take(isPatch(message) ? 'patch' : 'state')) return 'refused';
      const checked = checkReaderMessage(message);
      if (checked === null) return 'refused';
      if (checked.type === 'state') state = checked.state;
      else {
        const isNext = checked.seq === seq + 1;
        const patched = state && isNext ? applyPatch(state, checked.patch) : null;
        if (patched === null) return 'missed';
        state = patched;
      }
      seq = checked.seq;
      return { state };
    },
  };
}

function isPatch(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'patch';
}
