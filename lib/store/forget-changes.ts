import { readChangeRow } from './change-rows';
import type { ShortlistDatabase } from './database';

/** Takes deleted rows (`TABLE:ID`) out of the history. Call it in the transaction that deletes them. */
export async function forgetChanges(
  db: ShortlistDatabase,
  gone: ReadonlySet<string>,
  candidateId: string | null = null,
): Promise<void> {
  await db.changes
    .where('recordIds')
    .anyOf([...gone])
    .distinct()
    .modify((change, reference) => {
      // An unreadable row may contain anything about the person.
      if (readChangeRow(change) === null) return void Reflect.deleteProperty(reference, 'value');
      change.recordIds = change.recordIds.filter((record) => !gone.has(record));
      change.records = change.records.filter((record) => !gone.has(`${record.table}:${record.id}`));
      if (candidateId !== null && change.candidateId === candidateId) change.candidateId = null;
      // Nothing is left to undo.
      if (change.records.length === 0) delete change.undoable;
    });
}
