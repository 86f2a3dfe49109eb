import type { CellFault } from './cell-result';
import { columnLetters } from './column-letters';
import { textIn } from './grid';
import type { OpenedFile } from './open-file';
import type { ImportPlan } from './plan';
import { gridOf } from './planned';
import type { RowFault } from './row-accounts';

/** A row of the file of which something was not taken, with all its cells. */
export interface NotTakenRow {
  /** As a spreadsheet counts. */
  line: number;
  cells: readonly string[];
  /** Why nothing of it was taken; null if only cells were left empty. */
  why: RowFault | null;
  faults: readonly { heading: string; cell: string; why: CellFault }[];
}

export interface NotTaken {
  /** Of all columns; the letter of one without a heading. */
  headings: readonly string[];
  rows: readonly NotTakenRow[];
}

/** Everything that an import leaves out of a file, in the order of the file: to correct it and import it again. */
export function notTakenOf(file: OpenedFile, plan: ImportPlan): NotTaken {
  const headings = plan.columns.map(({ heading, at }) => heading || columnLetters(at));
  const faultyRows = new Map(plan.refusedRows.map(({ line, why }) => [line, why]));
  const faultyCells = Map.groupBy(plan.refusedCells, ({ line }) => line);
  const rows = gridOf(file, plan).rows.flatMap(({ line, cells }): NotTakenRow[] => {
    const why = faultyRows.get(line) ?? null;
    const some = faultyCells.get(line) ?? [];
    if (why === null && some.length === 0) return [];
    const faults = some.map((one) => ({
      heading: headings[one.at] ?? columnLetters(one.at),
      cell: one.cell,
      why: one.why,
    }));
    return [{ line, cells: cells.map(textIn), why, faults }];
  });
  return { headings, rows };
}
