import type { ColumnReaders } from './column-readers';
import { cellAt, type GridRow } from './grid';
import type { Column } from './meanings';
import type { OpenRow, Refuse, Taker } from './open-row';
import { type DoubtfulColumn, doubtfulColumn, isPlainCell } from './plain-cells';
import type { RowAccount } from './row-accounts';
import { emptyValues, type OpenProfile, openProfile } from './row-values';

/**
 * Says what reading the whole row would refuse, ask and cut, for a row with one profile, to which its figures belong. `n` is the
 * number of the row among all.
 */
type CheckRow = (n: number, of: Profiled, refuse: Refuse) => void;

interface Profiled {
  readonly account: RowAccount;
}

/** Looks at whole columns for cells that are not plain, so that a row is checked by reading those alone. */
export function rowCheck(
  rows: readonly GridRow[],
  taking: readonly { column: Column; take: Taker }[],
  columns: readonly Column[],
  readers: ColumnReaders,
  readWhole: (row: GridRow, profiles: readonly OpenProfile[], refuse: Refuse) => unknown,
): CheckRow {
  const currencyAt = columns.find(({ meaning }) => meaning === 'currency')?.at;
  const doubtful: (DoubtfulColumn & { take: Taker })[] = [];
  /** Names are joined and cut as one. */
  const names: DoubtfulColumn[] = [];
  for (const { column, take } of taking) {
    const found = doubtfulColumn(rows, column, columns, readers);
    if (found === null) continue;
    if (column.meaning === 'name') names.push(found);
    else doubtful.push({ ...found, take });
  }
  const checked = new CheckedRow();
  const inDoubt = rowsInDoubt(rows.length, [...names, ...doubtful]);
  return (n, of, refuse) => {
    if (inDoubt[n] === 0) return;
    const row = rows[n] as GridRow;
    for (const { at, isPlain, doubts } of names)
      if (doubts[n] === 1 && !isPlainCell(cellAt(row, at), isPlain, undefined)) {
        readWhole(row, [openProfile(of.account)], refuse);
        return;
      }
    checked.begin(row, of, refuse);
    for (let c = 0; c < doubtful.length; c++) {
      const { at, isPlain, doubts, take } = doubtful[c] as (typeof doubtful)[number];
      if (doubts[n] === 0) continue;
      const beside = currencyAt === undefined ? undefined : cellAt(row, currencyAt);
      if (isPlainCell(cellAt(row, at), isPlain, beside)) continue;
      take(checked);
    }
  };
}

/**
 * A row of which only doubtful cells are read. One object serves all rows, and makes the profile when it is asked for it: most
 * cells that are refused are not about it.
 */
class CheckedRow implements OpenRow {
  row: GridRow = { line: 0, cells: [] };
  values = emptyValues();
  refuse: Refuse = () => {};
  private of: Profiled | null = null;
  private made: readonly OpenProfile[] | null = null;

  begin(row: GridRow, of: Profiled, refuse: Refuse): void {
    this.row = row;
    this.values = emptyValues();
    this.refuse = refuse;
    this.of = of;
    this.made = null;
  }

  get line(): number {
    return this.row.line;
  }

  get profiles(): readonly OpenProfile[] {
    this.made ??= this.of ? [openProfile(this.of.account)] : [];
    return this.made;
  }
}

/** 1 for each row with a doubt in any of these columns. */
function rowsInDoubt(rowCount: number, columns: readonly DoubtfulColumn[]): Uint8Array {
  const inDoubt = new Uint8Array(rowCount);
  for (const { doubts } of columns)
    for (let n = 0; n < rowCount; n++) inDoubt[n] = (inDoubt[n] as number) | (doubts[n] as number);
  return inDoubt;
}
