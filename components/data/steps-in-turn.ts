import { turns } from '../../lib/model/in-turn';

/** What takes longer is not waited for: nobody still expects an answer to a key that was pressed before it began. */
const PATIENCE_MS = 3_000;

const { inTurn, isBusy } = turns();

/** Whether a change is being undone or redone. */
export const isStepBusy = isBusy;

/**
 * Undoes or redoes after what was asked for before. Two quick presses would otherwise both find the same change, and the second
 * would do nothing.
 */
export function stepInTurn<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  const askedAtMs = performance.now();
  return inTurn(async () => (performance.now() - askedAtMs > PATIENCE_MS ? undefined : await work()));
}
