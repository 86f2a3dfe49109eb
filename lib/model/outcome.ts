/** What went wrong, in the user's words: what happened, what was kept, what to do. */
export interface Problem {
  happened: string;
  kept: string;
  next: string;
}

/** Errors are values at the boundaries. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const failed = (happened: string, kept: string, next: string): Outcome<never> => ({
  ok: false,
  problem: { happened, kept, next },
});
