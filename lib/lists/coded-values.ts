import type { LabelSets } from './label-sets';
import type { ListIndex } from './list-index';
import type { FieldColumn } from './list-query';

/** The distinct values of a custom field by code, and the code of each row. The first is the empty set. */
export function codedValues(index: ListIndex, column: FieldColumn): LabelSets {
  const values = index.ownFields.of(index.fieldOf(column)?.id ?? '');
  const codes = new Uint32Array(values.length);
  const sets: string[][] = [[]];
  const known = new Map<string, number>();
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    const text = String(value);
    const code = known.get(text) ?? sets.push([text]) - 1;
    known.set(text, code);
    codes[at] = code;
  }
  return { codes, sets };
}
