import { commitRows } from './commit-rows';
import type { ShortlistDatabase } from './database';
import type { ChangeRow, RecordTable } from './schema';
import { type DoneStep, doneStep } from './step-done';
import { isFromFile } from './undone-imports';

/** Undo asks before it takes back a step that changed more profiles. */
const MAX_WITHOUT_QUESTION = 50;

/** A step that Undo asks about first. */
export interface LargeStep extends DoneStep {
  atMs: number;
}

/** What a step did and when, if it came from a file or changed many profiles; otherwise null. */
export async function largeStep(db: ShortlistDatabase, commitId: string): Promise<LargeStep | null> {
  const rows = await commitRows(db, commitId);
  const [first] = rows;
  if (!first || (!isFromFile(first.kind) && changedAtOnce(rows) <= MAX_WITHOUT_QUESTION)) return null;
  const step = await doneStep(db, rows);
  return { ...step, profiles: step.profiles || changedAtOnce(rows), atMs: first.atMs };
}

/** A change of notes or of email addresses alone changes no row of the candidates. */
const COUNTED: readonly RecordTable[] = ['candidates', 'notes', 'contacts', 'queue'];

function changedAtOnce(rows: readonly ChangeRow[]): number {
  const records = rows.flatMap((row) => row.records);
  const counts = COUNTED.map(
    (counted) => new Set(records.filter(({ table }) => table === counted).map(({ id }) => id)).size,
  );
  return Math.max(...counts);
}
