/** What went wrong, in the user's words: what happened, what it means for the data, what to do. */
export interface Problem {
  happened: string;
  consequence: string;
  next: string;
}

/** Functions at the boundaries return errors as values instead of throwing. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const err = (happened: string, consequence: string, next: string): Result<never> => ({
  ok: false,
  problem: { happened, consequence, next },
});
