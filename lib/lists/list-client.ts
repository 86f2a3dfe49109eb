import type { Rank } from '../evaluation/benchmarks/shortlist-rank';
import type { Brief } from '../evaluation/brief/brief';
import type { EvaluationSettings } from '../evaluation/settings';
import type { FormulaId } from '../model/platform-facts';
import type { Result } from '../model/result';
import type { Entry } from './entries';
import type { ListedFit } from './fit-at';
import type { FacetColumn, FacetCounts, ListQuery } from './list-query';
import type { FrozenSelection } from './selection';

/** A part of a list: from the first place to before the last. */
export interface PlaceRange {
  from: number;
  to: number;
}

export interface ListedRow {
  /** The row's place among the matching rows, from 0. */
  place: number;
  entry: Entry;
  /** The rank on the shortlist, if no table judges the headline rate. */
  rank: Rank | null;
  /** How well it meets the brief of the list; null without a brief, or until it is calculated. */
  fit: ListedFit | null;
}

/** What a screen asks for: the rows in view, and those that it keeps wherever they are. */
export interface RowsAsked {
  query: ListQuery;
  range: PlaceRange;
  /** Rows outside the range, such as one that is being edited or has the focus. */
  alsoIds: readonly string[];
}

export interface ListAnswer {
  /** How many rows match. */
  total: number;
  /** How many rows there are without filters. */
  all: number;
  /** Rows that another version of Yardstick wrote and this one cannot read. */
  unreadable: number;
  /** Notes, snapshots and other rows beside candidates that this version cannot read. */
  unreadableParts: number;
  /** Rows that nobody has changed for twelve months. */
  untouched: number;
  /** The share of the figures that is calculated with the current settings, from 0 to 1; null if all are. */
  share: number | null;
  /** The measures that are the headline of any row, or would be with more posts seen. */
  measures: FormulaId[];
  /** Ascending by place; no row is there twice. */
  rows: ListedRow[];
}

/** A list that answers queries. It runs in a worker, so a screen never waits for a sort. */
export interface ListClient {
  setSettings(settings: EvaluationSettings): void;
  /** The brief that the profiles are compared with; null for none. */
  setBrief(brief: Brief | null): void;
  /** Null if a newer query replaced this one. */
  rows(asked: RowsAsked): Promise<Result<ListAnswer> | null>;
  facets(query: ListQuery, columns: readonly FacetColumn[]): Promise<Result<FacetCounts>>;
  /** A part of the selected rows, evaluated; for exports, which ask for part after part. Empty behind the last. */
  entries(selected: FrozenSelection, range: PlaceRange): Promise<Result<Entry[]>>;
  /** Called after every change to the list, from any page. Returns a function that ends it. */
  onChange(changed: () => void): () => void;
  close(): void;
}
