/** Why one cell is not taken. Its row is. */
export type CellFault =
  /** Two readings, and the question of the column is not answered. */
  | { code: 'open'; question: string }
  | { code: 'not-a-number' }
  /** "14-16k" */
  | { code: 'range' }
  /** "124k / 56k" */
  | { code: 'two-numbers' }
  /** A count with decimals: a sheet has dropped its zeros. */
  | { code: 'cut-number' }
  /** "100K+": only that it is not less. */
  | { code: 'only-a-bound' }
  /** The format of the cell shows the number as another one. */
  | { code: 'shown-as-other' }
  | { code: 'not-a-rate' }
  /** About a hundred times as high or as low as the other cells of its column. */
  | { code: 'far-from-column' }
  | { code: 'not-a-date' }
  | { code: 'not-an-amount' }
  /** "570 € per post" */
  | { code: 'words-beside-amount' }
  /** "201 €" beside a column that says CHF. */
  | { code: 'two-currencies' }
  | { code: 'not-an-address' }
  | { code: 'not-a-phone' }
  | { code: 'not-a-country' }
  /** A rating is a whole number from 1 to `MAX_RATING`. */
  | { code: 'not-a-rating' }
  /** Longer than a stage may be called. */
  | { code: 'too-long' }
  /** Which of the row's profiles the number belongs to cannot be told. */
  | { code: 'whose' }
  | { code: 'account'; fault: { code: string } };

/** Null for a cell that says nothing. */
export type CellResult<Value> = { ok: true; value: Value } | { ok: false; why: CellFault } | null;

export const taken = <Value>(value: Value): CellResult<Value> => ({ ok: true, value });
export const refused = (why: CellFault): { ok: false; why: CellFault } => ({ ok: false, why });
