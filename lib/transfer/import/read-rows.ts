import type { CellFault } from './cell-result';
import type { ImportedCreator } from './creators';
import { elsewhereIn } from './figure-owner';
import type { Table } from './find-table';
import { cellAt, type GridRow, textIn, widthIn } from './grid';
import type { KnownStage } from './known-stages';
import type { Column } from './meanings';
import { creatorMerger } from './merge-rows';
import type { Refuse } from './open-row';
import { variantTexts } from './other-rows';
import type { SeenAccount } from './plain-account';
import type { Answers, Question } from './questions';
import type { Remark } from './remark';
import { remarksOn } from './remarks';
import { remarkOnRows } from './remarks-on-rows';
import type { RowAccount, RowFault } from './row-accounts';
import { RowCreator, type RowReader } from './row-creator';
import { rowIdentity } from './row-identity';
import { rowTakers } from './row-takers';
import { type OpenProfile, openProfile, type RowValues } from './row-values';
import { isPlainlyShifted, isShifted, rowsInside } from './shifted-row';

export interface RefusedCell {
  line: number;
  at: number;
  cell: string;
  why: CellFault;
}

export interface RefusedRow {
  line: number;
  why: RowFault;
}

export interface ReadRows {
  creators: readonly ImportedCreator[];
  refusedRows: readonly RefusedRow[];
  refusedCells: readonly RefusedCell[];
  questions: readonly Question[];
  remarks: readonly Remark[];
}

/** Every row of the list: who it is about and what it says, or why it is not taken. */
export function readRows(
  table: Table,
  columns: readonly Column[],
  answers: Answers,
  stages?: readonly KnownStage[],
): ReadRows {
  const takers = rowTakers(table.rows, columns, answers, stages);
  const identity = rowIdentity(columns, answers);
  const refusedRows: RefusedRow[] = [];
  const refusedCells: RefusedCell[] = [];
  const refuse: Refuse = (line, at, cell, why) => refusedCells.push({ line, at, cell, why });
  const merger = creatorMerger(table.rows.length);
  const isElsewhere = elsewhereIn(columns);
  const plainRows: RowReader = {
    accountOf: (row) => (identity.plain(row) as SeenAccount).account(),
    valuesOf,
  };
  const repaired: number[] = [];
  const elsewhere: number[] = [];
  let areMoreTooLong: boolean | null = null;

  for (let n = 0; n < table.rows.length; n++) {
    const row = table.rows[n] as GridRow;
    const { line } = row;
    const before = refusedCells.length;
    const plain = row.hasBreaks || isTooLong(row) ? null : identity.plain(row);
    if (plain && !isElsewhere(plain)) {
      const creator = new RowCreator(row, plainRows);
      takers.check(n, creator, refuse);
      if (!isMoved(row, before, 0)) merger.addPlain(creator, plain);
      continue;
    }
    const who = faultOf(row) ?? identity.read(row);
    if ('code' in who) {
      refusedRows.push({ line, why: who });
      // An answer brings the row in, so what its other cells leave open is asked now and not one after the other.
      if (WAITING.has(who.code)) takers.valuesOf(row, [{ ...WAITING_PROFILE }], () => {});
      continue;
    }
    const { accounts, notes } = who;
    const isOneElsewhere = accounts.some(isElsewhere);
    const [account] = accounts;
    if (account && accounts.length === 1 && !isOneElsewhere) {
      const creator = new RowCreator(row, readerOf(account, notes));
      takers.check(n, creator, refuse);
      if (isMoved(row, before, notes.length)) continue;
      merger.add(creator);
    } else {
      const profiles = accounts.map(openProfile);
      const values = withNotes(takers.valuesOf(row, profiles, refuse), notes);
      if (isMoved(row, before, notes.length + Number(isOneElsewhere))) continue;
      merger.add({ line, profiles, values });
    }
    if (accounts.some(({ repairedFrom }) => repairedFrom !== null)) repaired.push(line);
    if (isOneElsewhere) elsewhere.push(line);
  }
  const questions = [...identity.questions(), ...takers.questions()];
  const remarks = [
    ...takers.cut.remarks(),
    ...remarksOn(table.rows, refusedRows, columns, takers, { repaired, elsewhere }),
  ];
  // Last, because it reads rows again, which would count their cells twice.
  const creators = merger.creators().map(withTexts);
  return {
    creators,
    refusedRows,
    refusedCells,
    questions,
    remarks: [...remarkOnRows(creators), ...remarks],
  };

  /** What it leaves open and refuses was said when the row was checked. */
  function valuesOf(row: GridRow, profile: OpenProfile): RowValues {
    return takers.valuesOf(row, [profile], () => {});
  }

  /** `notes` are those of cells that name no account. */
  function readerOf(account: RowAccount, notes: readonly string[]): RowReader {
    return {
      accountOf: () => account,
      valuesOf: (row, profile) => withNotes(valuesOf(row, profile), notes),
    };
  }

  /** Few creators have several rows, and only theirs can disagree. */
  function withTexts(creator: ImportedCreator): ImportedCreator {
    if (creator instanceof RowCreator) return creator;
    const isOne = creator.lines.length === 1 && creator.profiles.length < 2;
    const texts = isOne ? undefined : variantTexts(creator, columns);
    return texts === undefined ? creator : { ...creator, texts };
  }

  function faultOf(row: GridRow): RowFault | null {
    const inside = rowsInside(row, columns);
    if (inside > 0) return { code: 'rows-inside-cell', rows: inside };
    if (identity.isContradicted(row)) return { code: 'shifted' };
    const isBeyond = isTooLong(row);
    if (!isBeyond && !identity.isDoubtful(row)) return null;
    if (isShifted(row, columns)) return { code: 'shifted' };
    return isBeyond ? { code: 'more-cells-than-columns' } : null;
  }

  /** Cells that do not fit their columns, one of them behind an empty first cell, are signs of a shifted row, which is then all that is said. */
  function isMoved(row: GridRow, before: number, otherSigns: number): boolean {
    let signs = otherSigns;
    // What waits for an answer is no sign.
    for (let n = before; n < refusedCells.length; n++) if (refusedCells[n]?.why.code !== 'open') signs += 1;
    if (signs === 0 || (signs === 1 && textIn(cellAt(row, 0)) !== '')) return false;
    if (!isPlainlyShifted(row, columns)) return false;
    refusedCells.length = before;
    refusedRows.push({ line: row.line, why: { code: 'shifted' } });
    return true;
  }

  /** A last cell that is empty is one too many as well, where other rows have a text there. */
  function isTooLong(row: GridRow): boolean {
    if (widthIn(row) <= columns.length) return false;
    areMoreTooLong ??= 2 * table.rows.filter(hasCellsBeyond).length > table.rows.length;
    return areMoreTooLong || hasCellsBeyond(row);
  }

  function hasCellsBeyond(row: GridRow): boolean {
    for (let at = columns.length; at < widthIn(row); at++) if (textIn(cellAt(row, at)) !== '') return true;
    return false;
  }
}

const withNotes = (values: RowValues, notes: readonly string[]): RowValues =>
  notes.length === 0 ? values : { ...values, notes: [...values.notes, ...notes] };

/** Rows that one answer of the user brings in. */
const WAITING: ReadonlySet<RowFault['code']> = new Set(['platform-unknown', 'may-be-name', 'two-platforms']);
const WAITING_PROFILE: OpenProfile = {
  ...{ platform: 'instagram', handle: '', accountId: null, columns: [], repairedFrom: null },
  ...{ followers: null, engagementRate: null },
};
