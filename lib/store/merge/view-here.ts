import type { Row } from '../schema';
import type { LabelIds } from './label-map';

const FIELD = 'field:';

/**
 * Their view with the ids that its tags, lists, stages and custom fields have here. What was deleted in one of the two databases
 * keeps its id: such a filter matches nothing, and its chip says why.
 */
export function viewHere(view: Row, { tags, lists, stages, fields }: LabelIds): Row {
  const { filters, sorts, columns } = view;
  const column = (text: string): string =>
    text.startsWith(FIELD) ? `${FIELD}${hereOf(fields, text.slice(FIELD.length))}` : text;
  if (!isObject(filters)) return view;
  const more = Array.isArray(filters.more) ? filters.more : [];
  return {
    ...view,
    filters: {
      ...filters,
      stage: hereOf(stages, filters.stage),
      tag: hereOf(tags, filters.tag),
      more: more.map((one: unknown) => {
        if (!isObject(one) || !Array.isArray(one.values)) return withColumns(one, column);
        const ids = { tagIds: tags, listIds: lists, stage: stages }[String(one.column)];
        return withColumns(ids ? { ...one, values: one.values.map((id) => hereOf(ids, id)) } : one, column);
      }),
    },
    sorts: Array.isArray(sorts) ? sorts.map((sort) => withColumns(sort, column)) : sorts,
    columns: renamed(columns, column),
  };
}

const hereOf = (ids: ReadonlyMap<string, string | null>, id: unknown): unknown =>
  typeof id === 'string' ? (ids.get(id) ?? id) : id;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A filter or a sort, with the name that its column has here. */
const withColumns = (one: unknown, column: (text: string) => string): unknown =>
  isObject(one) && typeof one.column === 'string' ? { ...one, column: column(one.column) } : one;

/** A layout of columns, in which ids are entries of lists and keys. */
function renamed(value: unknown, column: (text: string) => string): unknown {
  if (typeof value === 'string') return column(value);
  if (Array.isArray(value)) return value.map((one) => renamed(one, column));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [column(key), renamed(one, column)]));
}
