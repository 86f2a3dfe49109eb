import type { FieldKind, FieldValue } from '../model/label';
import { type ColumnStyle, cellNumber, styleOf } from '../typed/column';
import type { Expectation } from '../words/expectation-words';
import { moment, text } from './cells';
import type { CsvRow } from './csv-rows';
import { type OwnColumn, ownFieldIn } from './own-columns';

/** The values of one line by the name of their field, and the cells that do not fit it. */
interface OwnLine {
  own: Record<string, FieldValue | null>;
  wrong: { column: string; cell: string; expects: Expectation }[];
}

/** Reads the columns of own fields. Like other numbers, theirs are read in the style of their column. */
export function ownReader(
  names: readonly string[],
  rows: readonly CsvRow[],
  fields: readonly OwnColumn[],
): (cells: readonly string[]) => OwnLine {
  const columns = names.flatMap((heading, at) => {
    const name = ownFieldIn(heading);
    if (name === null) return [];
    const kind = fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.kind ?? 'text';
    const digits = rows.map(({ cells }) => signAndDigits(cells[at] ?? '').digits);
    return [{ name, at, kind, style: kind === 'number' ? styleOf(digits, false) : null }];
  });
  return (cells) => {
    const wrong: OwnLine['wrong'] = [];
    const own = columns.map(({ name, at, kind, style }) => {
      const cell = cells[at] ?? '';
      const value = ownValue(kind, cell, style);
      if (value === undefined) wrong.push({ column: name, cell, expects: EXPECTED[kind] });
      return [name, value ?? null] as const;
    });
    return { own: Object.fromEntries(own), wrong };
  };
}

const EXPECTED: Record<FieldKind, Expectation> = {
  text: text.expects,
  number: 'amount',
  date: 'date',
  choice: text.expects,
  link: text.expects,
};

/** Undefined if the cell does not fit the kind; null for an empty cell. */
function ownValue(kind: FieldKind, cell: string, style: ColumnStyle | null): FieldValue | null | undefined {
  if (cell.trim() === '') return null;
  if (style) return ownNumber(cell, style);
  return (kind === 'date' ? moment.schema : text.schema).safeParse(cell).data;
}

function ownNumber(cell: string, style: ColumnStyle): number | undefined {
  const { isNegative, digits } = signAndDigits(cell);
  const number = cellNumber(digits, style, 'amount');
  if (!number.ok) return undefined;
  return isNegative ? -number.value : number.value;
}

function signAndDigits(cell: string): { isNegative: boolean; digits: string } {
  const [, sign, digits = ''] = /^\s*([-−]?)(.*)$/s.exec(cell) ?? [];
  return { isNegative: sign !== '', digits };
}
