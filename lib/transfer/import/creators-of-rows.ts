import type { ColumnName } from '../columns';
import { columnName } from '../read-csv';
import { type GridRow, textIn } from './grid';
import type { Column } from './meanings';
import { isOwnFile } from './own-file';

/** The lines of rows about creators with several profiles, each with what the rows of one creator have in common. */
export type CreatorsOfRows = ReadonlyMap<number, string>;

export const NO_CREATORS: CreatorsOfRows = new Map();

/** Which rows of a file of ours are about the same creator. No row of another file is joined with one of another profile. */
export function creatorsOfRows(rows: readonly GridRow[], columns: readonly Column[]): CreatorsOfRows {
  if (!isOwnFile(columns)) return NO_CREATORS;
  const named: ColumnName = 'creator';
  // A custom field may have the same name, and is not ignored.
  const at = columns.findIndex(
    ({ heading, meaning }) => meaning === 'ignore' && columnName(heading) === named,
  );
  if (at < 0) return NO_CREATORS;
  return new Map(
    rows.flatMap(({ line, cells }) => {
      const name = textIn(cells[at]).trim();
      return name === '' ? [] : [[line, name] as const];
    }),
  );
}

/** The same creators, those of one name beside each other where the first of them stands: they are saved in one part. */
export function besideEachOther<One>(
  all: readonly One[],
  lineOf: (one: One) => number | undefined,
  names: CreatorsOfRows,
): readonly One[] {
  if (names.size === 0) return all;
  const nameOf = (one: One) => names.get(lineOf(one) ?? -1);
  return [...Map.groupBy(all, (one) => nameOf(one) ?? one).values()].flat();
}
