import type { ShortlistDatabase } from './database';
import { readNoteRow } from './rows';
import type { RecordChange, RecordTable } from './schema';
import type { UndoConflict } from './undo-conflict';

/** The cells of the list that a commit changes. */
export interface ChangedCells {
  count: number;
  /** The ids of their columns, as the table has them. */
  columns: string[];
}

/** In the usual order of the table; custom fields follow. */
const COLUMNS: readonly string[] = [
  ...['stage', 'email', 'fee', 'offered', 'agreed', 'rating', 'nextAction', 'nextActionAtMs'],
  ...['tags', 'note', 'lists'],
];

const BY_PATH: Readonly<Record<string, string>> = {
  stageId: 'stage',
  'price.asked': 'fee',
  'price.offered': 'offered',
  'price.agreed': 'agreed',
  rating: 'rating',
  'nextAction.text': 'nextAction',
  'nextAction.day': 'nextActionAtMs',
};

function columnOf(table: RecordTable, path: string): string | null {
  if (table === 'contacts') return 'email';
  if (table === 'notes') return 'note';
  if (table !== 'candidates') return null;
  if (path.startsWith('tagIds.')) return 'tags';
  if (path.startsWith('listIds.')) return 'lists';
  return path.startsWith('fields.') ? `field:${path.slice('fields.'.length)}` : (BY_PATH[path] ?? null);
}

/** A value that a change of cells has set. */
export type CellChange = Pick<UndoConflict, 'table' | 'id' | 'path'>;

export const cellChangesIn = (records: readonly RecordChange[]): CellChange[] =>
  records.flatMap(({ table, id, after }) => Object.keys(after).map((path) => ({ table, id, path })));

/** The cells that these changes are about, without those of the conflicts. All entries of a note are one cell. */
export async function changedCells(
  db: ShortlistDatabase,
  changed: readonly CellChange[],
  conflicts: readonly UndoConflict[] = [],
): Promise<ChangedCells> {
  const noteIds = [...new Set(changed.flatMap(({ table, id }) => (table === 'notes' ? id : [])))];
  const notes = (await db.notes.bulkGet(noteIds)).map(readNoteRow);
  const owners = new Map(notes.flatMap((note) => (note === null ? [] : [[note.id, note.candidateId]])));
  const cells = new Map<string, string>();
  for (const { table, id, path } of changed) {
    const column = columnOf(table, path);
    if (column !== null) cells.set(`${owners.get(id) ?? id} ${column}`, column);
  }
  for (const { table, id, path } of conflicts)
    cells.delete(`${owners.get(id) ?? id} ${columnOf(table, path)}`);
  const rank = (column: string) => COLUMNS.indexOf(column) >>> 0;
  return {
    count: cells.size,
    columns: [...new Set(cells.values())].toSorted((a, b) => rank(a) - rank(b)),
  };
}
