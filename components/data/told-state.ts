import { applyPatch } from '../../lib/messages/apply-patch';
import { checkReaderMessage } from '../../lib/messages/check';
import type { TabState } from '../../lib/messages/contract';

/**
 * Messages that a screen hears, weighed by what checking one costs: an honest reader sends ten patches a second. A
 * content script that its page has taken over could send thousands, and the screen would do nothing but check them.
 */
const PER_SECOND = 30;
const SAVED_UP = 120;
const WEIGHTS = { state: 10, patch: 1 };

/** - `missed`: a patch is missing or does not fit; `refused`: not what the contract says, or too much of it. */
type Told = { state: TabState } | 'missed' | 'refused';

/** What one connection has told so far. */
export interface ToldState {
  hear(message: unknown): Told;
}

/** What a screen takes from all of its connections together. */
export interface Patience {
  /** False where there was too much of it lately. */
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

/** Puts together what a reader tells: the whole state once, and patches on top of it. */
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
