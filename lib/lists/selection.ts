import type { ListQuery } from './list-query';

/** All rows that match a query, except these. It stays small however many rows match. */
export interface Selection {
  query: ListQuery;
  except: readonly string[];
}

/** A selection as it was when its first part was asked for, so that no change moves a row out of a later part. */
export interface FrozenSelection {
  /** Made up by the screen; another one freezes anew. */
  token: string;
  selection: Selection;
}

/** Everything that matches now. */
export const frozen = (query: ListQuery, except: readonly string[] = []): FrozenSelection => ({
  token: crypto.randomUUID(),
  selection: { query, except },
});
