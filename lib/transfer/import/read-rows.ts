import type { CellFault } from './cell-result';
import {
  columnReaders,
  emailIn,
  forbidsContact,
  ownValue,
  phoneIn,
  plainCell,
  wordsColumn,
} from './column-readers';
import { ownerOf } from './figure-owner';
import type { Table } from './find-table';
import type { GridRow } from './grid';
import { textIn } from './grid';
import type { Column } from './meanings';
import type { Answers, Question } from './questions';
import { nameReader, type Remark, remarksOn } from './remarks';
import type { RowFault } from './row-accounts';
import { rowIdentity } from './row-identity';
import { emptyValues, type FeeKind, type ImportedRow, type RowValues, type TypedProfile } from './row-values';
import { isShifted, rowsInside } from './shifted-row';
import { isUnknown, saysDoNotContact } from './unknown-words';

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
  rows: readonly ImportedRow[];
  refusedRows: readonly RefusedRow[];
  refusedCells: readonly RefusedCell[];
  questions: readonly Question[];
  remarks: readonly Remark[];
}

/** Every row of the list: who it is about and what it says, or why it is not taken. */
export function readRows(table: Table, columns: readonly Column[], answers: Answers): ReadRows {
  const readers = columnReaders(table.rows, columns, answers);
  const identity = rowIdentity(columns, answers);
  const words = new Map(
    columns.flatMap(({ at, meaning }) =>
      meaning === 'tags' || meaning === 'lists' ? [[at, wordsColumn(table.rows, at)] as const] : [],
    ),
  );
  const currency = columns.find(({ meaning }) => meaning === 'currency');
  const refusedRows: RefusedRow[] = [];
  const refusedCells: RefusedCell[] = [];
  const rows: ImportedRow[] = [];
  const names = nameReader();
  let repaired = 0;

  for (const row of table.rows) {
    const who = faultOf(row) ?? identity.read(row);
    if ('code' in who) {
      refusedRows.push({ line: row.line, why: who });
      // An answer brings the row in, so what its other cells leave open is asked now and not one after the other.
      if (WAITING.has(who.code)) valuesOf(row, [WAITING_PROFILE], () => {});
      continue;
    }
    const profiles = who.accounts.map(
      (account): TypedProfile => ({ ...account, followers: null, engagementRate: null }),
    );
    const values = valuesOf(row, profiles, (refused) => refusedCells.push(refused));
    if (profiles.some(({ repairedFrom }) => repairedFrom !== null)) repaired += 1;
    rows.push({ line: row.line, profiles, values: { ...values, notes: [...values.notes, ...who.notes] } });
  }
  const questions = [...identity.questions(), ...readers.all.flatMap((reader) => reader.questions())];
  return {
    rows,
    refusedRows,
    refusedCells,
    questions,
    remarks: remarksOn(table.rows, columns, names.lost, repaired),
  };

  function faultOf(row: GridRow): RowFault | null {
    const inside = rowsInside(row, columns);
    if (inside > 0) return { code: 'rows-inside-cell', rows: inside };
    const beyond = row.cells.slice(columns.length).some((cell) => textIn(cell) !== '');
    if (!beyond && !identity.isDoubtful(row)) return null;
    if (isShifted(row, columns)) return { code: 'shifted' };
    return beyond ? { code: 'more-cells-than-columns' } : null;
  }

  function valuesOf(
    row: GridRow,
    profiles: TypedProfile[],
    refusing: (cell: RefusedCell) => void,
  ): RowValues {
    const values = emptyValues();
    const { line, cells } = row;
    for (const column of columns) {
      const { at, heading, meaning } = column;
      const cell = cells[at];
      const refuse = (why: CellFault) => refusing({ line, at, cell: textIn(cell), why });
      switch (meaning) {
        case 'account':
        case 'platform':
        case 'currency':
        case 'ignore':
          break;
        case 'name':
          values.name =
            [values.name, names.read(plainCell(cell))].filter((part) => part !== null).join(' ') || null;
          break;
        case 'followers':
          takeFigure(readers.followers.get(at)?.read(line, cell) ?? null, 'followers');
          break;
        case 'engagement-rate':
          takeFigure(readers.rates.get(at)?.read(line, cell) ?? null, 'engagementRate');
          break;
        case 'email':
        case 'phone': {
          const found = meaning === 'email' ? emailIn(cell, heading) : phoneIn(cell, heading);
          if (found?.value !== undefined) values[meaning] ??= found.value;
          if (found?.note !== undefined) values.notes.push(found.note);
          if (found?.why) refuse(found.why);
          break;
        }
        case 'fee-asked':
        case 'fee-offered':
        case 'fee-agreed': {
          const fee = readers.fees.get(at)?.readBeside(line, cell, currency && cells[currency.at]) ?? null;
          if (fee?.ok) values.fees[meaning.slice(4) as FeeKind] = fee.value;
          else if (fee) {
            refuse(fee.why);
            if (fee.why.code === 'not-an-amount') values.notes.push(`${heading}: ${plainCell(cell)}`);
          }
          break;
        }
        case 'tags':
        case 'lists':
          values[meaning].push(...(words.get(at)?.(cell) ?? []));
          break;
        case 'stage': {
          const text = plainCell(cell);
          if (!isUnknown(text)) values.stage = text;
          break;
        }
        case 'note': {
          const text = plainCell(cell);
          if (!isUnknown(text)) values.notes.push(text);
          break;
        }
        case 'do-not-contact':
          if (forbidsContact(plainCell(cell))) values.doNotContact = true;
          break;
        case 'figures-date': {
          const date = readers.dates.get(at)?.read(line, cell) ?? null;
          if (date?.ok) values.figuresDate = date.value;
          else if (date) refuse(date.why);
          break;
        }
        default:
          takeOwn(column);
      }

      function takeOwn(own: Column): void {
        const value = ownValue(own, line, cell, readers);
        if (value?.ok) values.own.push(value.value);
        else if (value) refuse(value.why);
      }

      function takeFigure<Name extends 'followers' | 'engagementRate'>(
        result: { ok: true; value: NonNullable<TypedProfile[Name]> } | { ok: false; why: CellFault } | null,
        name: Name,
      ): void {
        if (result === null) return;
        if (!result.ok) {
          refuse(result.why);
          return;
        }
        const owner = ownerOf(column, columns, profiles);
        if (owner) owner[name] = result.value;
        else if (column.platform === null) {
          refuse({ code: 'whose' });
          values.notes.push(`${heading}: ${textIn(cell)}`);
        }
      }
    }
    values.doNotContact ||= [...values.notes, values.stage ?? ''].some(saysDoNotContact);
    return values;
  }
}

/** Rows that one answer of the user brings in. */
const WAITING: ReadonlySet<RowFault['code']> = new Set(['platform-unknown', 'may-be-name', 'two-platforms']);
const WAITING_PROFILE: TypedProfile = {
  ...{ platform: 'instagram', handle: '', accountId: null, columns: [], repairedFrom: null },
  ...{ followers: null, engagementRate: null },
};
