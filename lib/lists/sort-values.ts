import { STANDINGS } from '../metrics/benchmarks/standing';
import type { CodeColumn } from '../metrics/column-names';
import { codeAt, type ListColumns } from '../metrics/columns';
import type { OwnField } from '../model/label';
import { nameText } from '../model/outside-text';
import { handleText } from '../model/place';
import { PLATFORM_IDS } from '../model/platform';
import { commonCurrency, feesIn } from './fees-in';
import {
  type FieldColumn,
  isFieldColumn,
  type ListContext,
  PRICE_COLUMNS,
  type SortColumn,
} from './list-query';
import type { OwnFieldValues } from './own-field-values';

/** Numbers with NaN for unknown, or texts with null for unknown. */
export type SortValues = Float64Array | (string | null)[];

interface SortSource {
  columns: ListColumns;
  context: ListContext;
  ownFields: OwnFieldValues;
  fieldOf(column: FieldColumn): OwnField | undefined;
}

/** The values of a column to sort by. */
export function sortValues(source: SortSource, column: SortColumn): SortValues {
  const { columns, context } = source;
  switch (column) {
    case 'name':
      return columns.ids.map((_, at) => nameAt(columns, at));
    case 'platform':
      return byPlace(columns, 'platform', PLATFORM_IDS);
    case 'stage':
      return byPlace(columns, 'stage', context.stages);
    case 'tier':
      return byPlace(columns, 'tier', context.tiers);
    case 'email':
      return byPlace(columns, 'email', ['no', 'yes']);
    case 'standing':
      return standings(columns);
    case 'fee':
    case 'offered':
    case 'agreed':
      // A price that cannot be converted is unknown, so that one in another currency does not leave the others unsorted.
      return feesIn(source, commonCurrency(columns, [PRICE_COLUMNS[column]]) ?? 'USD', PRICE_COLUMNS[column]);
    default:
      return isFieldColumn(column)
        ? fieldValues(source, column)
        : columns.numbers[column].subarray(0, columns.size);
  }
}

/** Values of a deleted field sort nothing. */
function fieldValues(source: SortSource, column: FieldColumn): SortValues {
  const field = source.fieldOf(column);
  if (!field) return new Float64Array(source.columns.size).fill(Number.NaN);
  if (field.kind !== 'text' && field.kind !== 'link') return source.ownFields.numbersOf(field);
  return source.ownFields.of(field.id).map((value) => (value === null ? null : String(value)));
}

/** The display name, or the handle if the display name is empty or invisible. */
function nameAt({ texts }: ListColumns, at: number): string {
  return nameText(texts.displayName[at] || null) ?? handleText(texts.handle[at] ?? '');
}

function byPlace(columns: ListColumns, name: CodeColumn, order: readonly string[]): Float64Array {
  const places = columns.dictionaries[name].map((value) => {
    const place = order.indexOf(value);
    return place === -1 ? Number.NaN : place;
  });
  const codes = columns.codes[name];
  const values = new Float64Array(columns.size);
  // A third of the time of `Float64Array.from`, which counts in the first sort of a long list.
  for (let at = 0; at < values.length; at++) values[at] = places[codes[at] as number] as number;
  return values;
}

/** Higher is better; a rate whose range reaches two standings is between them. */
function standings(columns: ListColumns): Float64Array {
  return Float64Array.from({ length: columns.size }, (_, at) => {
    if (codeAt(columns, 'verdict', at) !== 'compared') return Number.NaN;
    const places = (['standing', 'otherStanding'] as const)
      .map((name) => (STANDINGS as readonly string[]).indexOf(codeAt(columns, name, at)))
      .filter((place) => place !== -1);
    return places.length === 0 ? Number.NaN : -places.reduce((sum, place) => sum + place, 0) / places.length;
  });
}
