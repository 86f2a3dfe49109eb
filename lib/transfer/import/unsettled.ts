import type { PlatformId } from '../../model/platform';

/** A field of which a row says something that is not taken: "50-150 €". No other row of the creator may answer for it. */
export interface Unsettled {
  /** As a compared field is called, or the meaning of a column of figures. */
  field: string;
  /** Of the column; null for one that is about every profile of the row. */
  platform: PlatformId | null;
}

export interface UnsettledOn extends Unsettled {
  line: number;
  /** The day of the figures of its row. */
  day: string | null;
}

export const isUnsettled = (open: readonly Unsettled[], field: string): boolean =>
  open.some((one) => one.field === field);
