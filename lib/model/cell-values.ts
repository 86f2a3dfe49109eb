import type { Fee, NextAction, Stage } from './candidate';
import type { FieldValue } from './label';

/** What the cells of one row of the list get. A part that is absent stays as it is; null and empty ones clear it. */
export interface CellValues {
  stage?: Stage;
  fee?: Fee | null;
  /** The fee was given without a currency: the one that the row has already counts, and that of `fee` if it has none. */
  isCurrencyOpen?: true;
  rating?: number | null;
  email?: string | null;
  /** Only the given parts are set. */
  nextAction?: Partial<NextAction>;
  /** By the id of the own field. */
  fields?: Record<string, FieldValue | null>;
  /** All tags or lists of the row, by name. Those that do not exist yet are created. */
  tags?: string[];
  lists?: string[];
  /** The note as the list shows it. Earlier entries stay unless it is empty. */
  note?: string;
}
