import type { ListQuery } from './list-query';

/** Rows of a list as they were when their first part was asked for, so that no change moves a row out of a later part. */
export interface FrozenRows {
  /** Made up by the screen; another one freezes anew. */
  token: string;
  query: ListQuery;
  /** Only those of the matching rows that the user has selected. */
  onlySelected: boolean;
}

/** What matches now. */
export const frozen = (query: ListQuery, { onlySelected = false } = {}): FrozenRows => ({
  token: crypto.randomUUID(),
  query,
  onlySelected,
});
