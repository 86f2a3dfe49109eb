import type { ListColumns } from '../metrics/columns';
import type { FieldValue, OwnField } from '../model/label';

type ValuesByField = Record<string, FieldValue | undefined>;

/** The values of one custom field by row; null for a row without one. */
export type FieldValues = readonly (FieldValue | null)[];

/** Reads the column of custom fields when a query first needs it: most lists never sort or filter by one. */
export class OwnFieldValues {
  readonly #columns: ListColumns;
  readonly #known = new Map<string, FieldValues>();

  constructor(columns: ListColumns) {
    this.#columns = columns;
  }

  forget(): void {
    this.#known.clear();
  }

  of(fieldId: string): FieldValues {
    const known =
      this.#known.get(fieldId) ?? this.#columns.texts.ownFields.map((text) => read(text)[fieldId] ?? null);
    this.#known.set(fieldId, known);
    return known;
  }

  /** The number that a row is filtered and sorted by; NaN if it has none. */
  numbersOf({ id, kind, options }: OwnField): Float64Array {
    const toNumber = (value: FieldValue | null): number => {
      if (value === null) return Number.NaN;
      if (kind === 'date') return Date.parse(`${value}T00:00:00Z`);
      // Sorted in the order that the user gave the options; an option that was removed since has no place in it.
      if (kind === 'choice')
        return options.includes(String(value)) ? options.indexOf(String(value)) : Number.NaN;
      return typeof value === 'number' ? value : Number.NaN;
    };
    return Float64Array.from(this.of(id), toNumber);
  }

  /** What the search looks in: the row's values of these fields, one per line. */
  textAt(at: number, fields: readonly OwnField[]): string {
    const text = this.#columns.texts.ownFields[at] ?? '';
    if (text === '') return '';
    const values = read(text);
    return fields.flatMap(({ id }) => values[id] ?? []).join('\n');
  }
}

function read(text: string): ValuesByField {
  return text === '' ? {} : (JSON.parse(text) as ValuesByField);
}
