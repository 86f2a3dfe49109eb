import { applyPatch } from '../../lib/messages/apply-patch';
import { checkReaderMessage } from '../../lib/messages/check';
import type { TabState } from '../../lib/messages/contract';

/**
 * How many messages a screen accepts, weighted by the cost of checking one. A real reader sends ten patches a second; a
 * content script taken over by its page could send thousands and keep the screen busy checking them.
 */
const PER_SECOND = 30;
const MAX_BURST = 120;
const WEIGHTS = { state: 10, patch: 1 };

/** - `missed`: a patch is missing or does not fit; `refused`: not what the contract says, or too much of it. */
type Received = { state: TabState } | 'missed' | 'refused';

/** The state received over one connection so far. */
export interface ReceivedState {
  receive(message: unknown): Received;
}

/** The budget that all connections of a screen share. */
export interface MessageBudget {
  /** False if there were too many lately. */
  take(kind: keyof typeof WEIGHTS): boolean;
}

export function messageBudget(nowMs: () => number = () => Date.now()): MessageBudget {
  let left = MAX_BURST;
  let countedAtMs = nowMs();
  return {
    take(kind) {
      const atMs = nowMs();
      left = Math.min(MAX_BURST, left + (Math.max(0, atMs - countedAtMs) / 1_000) * PER_SECOND);
      countedAtMs = atMs;
      if (left < WEIGHTS[kind]) return false;
      left -= WEIGHTS[kind];
      return true;
    },
  };
}

/** Builds the state from a reader's messages: the whole state once, then patches. */
export function receivedState(budget: MessageBudget): ReceivedState {
  let state: TabState | null = null;
  let seq = 0;
  return {
    receive(message) {
      if (!budget.take(isPatch(message) ? 'patch' : 'state')) return 'refused';
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
