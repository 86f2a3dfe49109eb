import type { Rank } from '../evaluation/benchmarks/shortlist-rank';
import type { Brief } from '../evaluation/brief/brief';
import type { EvaluationSettings } from '../evaluation/settings';
import type { FormulaId } from '../model/platform-facts';
import type { Result } from '../model/result';
import type { ManyEdit, ManyEdited } from '../store/edit-many';
import type { OpenWindows } from '../store/left-selections';
import type { BudgetAnswer } from './budget-lines';
import type { Entry } from './entries';
import type { ListedFit } from './fit-at';
import type { FrozenRows } from './frozen-rows';
import type { FacetColumn, FacetCounts, ListQuery } from './list-query';
import type { SelectionChange, SelectionState } from './list-selection';
import type { ListedEntry } from './listed-entry';
import type { NotToContact } from './not-to-contact';
import type { RanksByFormula } from './rank-in-list';
import type { LanesAsked, StageLane } from './stage-lanes';

/** A part of a list: from the first place to before the last. */
export interface PlaceRange {
  from: number;
  to: number;
}

export interface ListedRow {
  /** The row's place among the matching rows, from 0. */
  place: number;
  entry: ListedEntry;
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
  /** How many are in the trash. */
  trashed: number;
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
  /** The currency of most prices, whether asked, offered or agreed; null if there is none. */
  feeCurrency: string | null;
  /** Whether any profile has followers that were imported or typed. */
  hasTyped: boolean;
  /** Whether any has an engagement rate that was imported or typed. */
  hasTypedRate: boolean;
  /** Whether a price was offered to any profile, and agreed with any. */
  hasOffered: boolean;
  hasAgreed: boolean;
  /** Whether any followers were read on a page, or none were imported or typed either. */
  hasRead: boolean;
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
  /** How many rows match each query. */
  counts(queries: readonly ListQuery[]): Promise<Result<number[]>>;
  /** A part of these rows, evaluated; for exports, which ask for part after part. Empty behind the last. */
  entries(rows: FrozenRows, range: PlaceRange): Promise<Result<Entry[]>>;
  /** Of each of these profiles, the rank by every formula among all profiles of its platform. */
  ranks(ids: readonly string[]): Promise<Result<Record<string, RanksByFormula>>>;
  /** What a budget over the matching, or of these the selected, profiles is calculated from. */
  budget(rows: Pick<FrozenRows, 'query' | 'onlySelected'>): Promise<Result<BudgetAnswer>>;
  /** The cards of a board by stage. */
  lanes(asked: LanesAsked): Promise<Result<StageLane[]>>;
  /** Changes what is selected. The list keeps the selection, not the page. */
  select(change: SelectionChange): Promise<Result<null>>;
  /** Selects what this window had selected before it was loaded again, or else the one that was closed last. */
  resumeSelection(windows: OpenWindows): Promise<Result<null>>;
  /** How much is selected, and which of these rows are. */
  selection(query: ListQuery, ids: readonly string[]): Promise<Result<SelectionState>>;
  /** Edits every selected row as one undo step. */
  editSelected(edit: ManyEdit): Promise<Result<ManyEdited>>;
  /** Of the selected rows, or of these, those whose creators must not be contacted. */
  notToContact(rows: 'selected' | readonly string[]): Promise<Result<NotToContact[]>>;
  /** The ids of the rows at these places, in the order of the query. */
  ids(query: ListQuery, range: PlaceRange): Promise<Result<string[]>>;
  /** Edits these rows as one undo step. */
  editRows(ids: readonly string[], edit: ManyEdit): Promise<Result<ManyEdited>>;
  /** Ends `editSelected` or `editRows` early. What it has written until then stays, and is reported. */
  stopEditing(): void;
  /** Called while rows are edited. Returns a function that ends it. */
  onProgress(progressed: (done: number, of: number) => void): () => void;
  /** Called after every change to the list, from any page. Returns a function that ends it. */
  onChange(changed: () => void): () => void;
  close(): void;
}
