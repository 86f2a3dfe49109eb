import { vi } from 'vitest';

/** What never comes fails all the same; what comes late on a busy machine does not. */
const PATIENT = { timeout: 20_000 };

/** Waits until the answer says yes, and gives it. */
export function until<Answer>(ask: () => Answer | Promise<Answer>) {
  return vi.waitUntil(ask, PATIENT);
}

/** Waits until the check no longer throws. */
export function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, PATIENT);
}
