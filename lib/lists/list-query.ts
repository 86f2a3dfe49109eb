import { type CodeColumn, NUMBER_COLUMNS, type NumberColumn } from '../metrics/column-names';
import { PRICE_FIELDS, type PriceField } from '../model/cell-values';
import type { OwnField } from '../model/label';

/** Columns with a set of ids per row. */
export type LabelColumn = 'tagIds' | 'listIds';

/** A column of the user's own, by the id of its field. */
export type FieldColumn = `field:${string}`;

export const fieldColumn = (fieldId: string): FieldColumn => `field:${fieldId}`;

export const isFieldColumn = (column: string): column is FieldColumn => column.startsWith('field:');

/** Columns whose values a list counts and filters by. */
export type FacetColumn = CodeColumn | LabelColumn | FieldColumn;

/** Columns with a number per row. The number of a date field is the start of its day in UTC, in milliseconds since 1970. */
export type MeasuredColumn = NumberColumn | FieldColumn;

/** The amount of each price that a profile may have. */
export const PRICE_COLUMNS = { fee: 'feeAmount', offered: 'offeredAmount', agreed: 'agreedAmount' } as const;
export type PriceColumn = (typeof PRICE_COLUMNS)[PriceField];

/**
 * What a list can be sorted by. Each measure is a column of its own, so that sorting never mixes measures: `standing` is
 * the place in the table of a profile's own platform, the only number that compares across measures.
 */
export type SortColumn =
  | NumberColumn
  | FieldColumn
  | 'name'
  | 'platform'
  | 'stage'
  | 'tier'
  | 'standing'
  | PriceField
  | 'email';

const OTHER_SORTS = ['name', 'platform', 'stage', 'tier', 'standing', ...PRICE_FIELDS, 'email'];

export const isLabelColumn = (column: string): column is LabelColumn =>
  column === 'tagIds' || column === 'listIds';

export const isSortColumn = (column: string): column is SortColumn =>
  isFieldColumn(column) || OTHER_SORTS.includes(column) || NUMBER_COLUMNS.some((one) => one === column);

/** A condition on one column. A row whose value is unknown meets only `known: false`, and bounds with `orUnknown`. */
export type Filter =
  /** At least one of the values. */
  | { kind: 'any-of'; column: FacetColumn; values: readonly string[] }
  /** Whether a number is known, or a field of the user's own has a value. */
  | { kind: 'known'; column: MeasuredColumn; known: boolean }
  /** A number between two bounds, both included; null leaves a side open. */
  | ({ kind: 'between'; column: MeasuredColumn } & NumberBounds)
  /** A price in this currency. One in another currency is converted by the user's rates, and unknown without a rate. */
  | ({ kind: 'fee'; column: PriceColumn; currency: string } & NumberBounds)
  /** A text that contains every word of another one, in whatever case and with whatever accents. */
  | { kind: 'contains'; column: FieldColumn; text: string };

interface NumberBounds {
  from: number | null;
  to: number | null;
  /** Whether a row meets the condition too whose number is unknown. */
  orUnknown?: boolean | undefined;
}

export interface Sort {
  column: SortColumn;
  descending: boolean;
}

/** What a list shows, and in which order. */
export interface ListQuery {
  filters: readonly Filter[];
  /** Rows that are equal by the first are sorted by the second, and so on. */
  sort: readonly Sort[];
  search: string;
  /** Rows that stay where they are, although they may match no longer, because the user is editing them. */
  keep?: readonly string[];
}

export const EVERYTHING: ListQuery = { filters: [], sort: [], search: '' };

/** How many rows have each value, counted among the rows that meet all filters of other columns. */
export type FacetCounts = Partial<Record<FacetColumn, Record<string, number>>>;

/** What sorting and searching need besides the columns. */
export interface ListContext {
  /** Ids of the stages in the user's order. */
  stages: readonly string[];
  /** Ids of the tiers from the smallest. */
  tiers: readonly string[];
  dollarsPerUnit: Readonly<Record<string, number>>;
  /** Names of tags and lists by id, for the search. */
  labelNames: ReadonlyMap<string, string>;
  /** The user's custom fields. Values of other fields are not found. */
  fields: readonly OwnField[];
}
