import {
  isFieldColumn,
  isLabelColumn,
  isSortColumn,
  PRICE_COLUMNS,
  type Sort,
} from '../../lib/lists/list-query';
import { CODE_COLUMNS, NUMBER_COLUMNS } from '../../lib/metrics/column-names';
import { type ColumnLayout, USUAL_LAYOUT } from '../../lib/model/column-layout';
import { columnLayoutSchema } from '../../lib/model/schemas/column-layout';
import { z } from '../../lib/model/schemas/zod';
import type { DefinitionRow } from '../../lib/store/rows';
import type { Values } from '../../lib/store/schema';
import { type CandidateFilters, NO_FILTERS } from './candidate-filters';
import type { ChosenFilter } from './chosen-filters';

/** What a table shows: of which profiles, in which order, in which columns. */
export interface ViewContent {
  filters: CandidateFilters;
  sorts: readonly Sort[];
  columns: ColumnLayout;
}

/** A view that the user saved under a name. */
export interface SavedView extends ViewContent {
  id: string;
  name: string;
}

/** The table without filters, sorts and changes to its columns. */
export const EVERYTHING_SHOWN: ViewContent = { filters: NO_FILTERS, sorts: [], columns: USUAL_LAYOUT };

/** The longest name of a view, which stands beside others in one line. */
export const MAX_VIEW_NAME = 40;

const isOneOf = (columns: readonly string[]) => (column: string) =>
  columns.includes(column) || isFieldColumn(column);
const facet = z.string().refine((column) => isOneOf(CODE_COLUMNS)(column) || isLabelColumn(column));
const measured = z.string().refine(isOneOf(NUMBER_COLUMNS));
const field = z.string().refine(isFieldColumn);
const bound = z.number().nullable();
const bounds = { from: bound, to: bound, orUnknown: z.boolean().optional() };
const day = z.iso.date().nullable();

const filterSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('values'), column: facet, values: z.array(z.string()) }),
  z.object({ kind: z.literal('range'), column: measured, unit: z.number(), ...bounds }),
  z.object({ kind: z.literal('days'), column: measured, ...bounds }),
  z.object({ kind: z.literal('dates'), column: measured, from: day, to: day }),
  z.object({
    kind: z.literal('fee'),
    column: z.enum(Object.values(PRICE_COLUMNS)),
    currency: z.string(),
    ...bounds,
  }),
  z.object({ kind: z.literal('contains'), column: field, text: z.string() }),
  z.object({ kind: z.literal('filled'), column: measured, filled: z.boolean() }),
]);

export const viewContentSchema = z.object({
  filters: z.object({
    search: z.string(),
    platform: z.string(),
    stage: z.string(),
    tag: z.string(),
    more: z.array(filterSchema),
  }),
  sorts: z.array(z.object({ column: z.string().refine(isSortColumn), descending: z.boolean() })),
  columns: columnLayoutSchema,
});

/** A filter that this version cannot apply would show other profiles under the view's name, so the whole view is left out. */
const viewSchema = viewContentSchema.extend({ name: z.string().min(1) });

/** A stored view, or null if this version cannot read it. */
export function viewIn(row: DefinitionRow): SavedView | null {
  const view = viewSchema.safeParse(row).data;
  if (!view) return null;
  const { name, filters, sorts, columns } = view;
  const more = filters.more as readonly ChosenFilter[];
  return { id: row.id, name, filters: { ...filters, more }, sorts: sorts as readonly Sort[], columns };
}

/** The stored values of what a view shows. Each part is one value, so that an undo never mixes two filters. */
export const viewValues = ({ filters, sorts, columns }: ViewContent): Values => ({ filters, sorts, columns });

/** Whether two views show the same. */
export const isSameView = (a: ViewContent, b: ViewContent): boolean => textOf(a) === textOf(b);

/** Whatever the order of the keys of an object, which a database may change. */
const textOf = (content: ViewContent): string =>
  JSON.stringify(viewValues(content), (_, value: unknown) => {
    const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isPlain
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  });
