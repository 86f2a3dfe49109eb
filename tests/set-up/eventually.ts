import { vi } from 'vitest';

/** Long enough for a busy machine. A test that waits for something that never happens still fails. */
const PATIENT = { timeout: 20_000 };

/** Waits until the answer is accepted, and returns it. */
export function until<Answer>(ask: () => Answer | Promise<Answer>) {
  return vi.waitUntil(ask, PATIENT);
}

/** Waits until the check no longer throws. */
export function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, PATIENT);
}
