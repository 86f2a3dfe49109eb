import { eachRow, seqsOf } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { readCandidateRow } from './rows';
import { isFromFile } from './step-outline';
import { untouchedAmong } from './untouched';

/**
 * The ids of candidates that came from a file, that are in the trash because that was undone, and that nothing else has
 * changed.
 */
export async function undoneImports(db: ShortlistDatabase): Promise<ReadonlySet<string>> {
  const inTrash = new Set(await db.candidates.where('trashedAtMs').aboveOrEqual(0).primaryKeys());
  if (inTrash.size === 0) return new Set();
  const [undone, undos] = [new Set<string>(), new Map<string, number[]>()];
  await db.changes
    .where('undoable')
    .equals(1)
    .filter(({ undoes }) => typeof undoes === 'string')
    .each(({ undoes = '', seq = 0 }) => {
      undone.add(undoes);
      undos.set(undoes, [...(undos.get(undoes) ?? []), seq]);
    });
  const [created, stamps] = [new Set<string>(), new Set<string>()];
  for (const commitId of undone) {
    const first = await db.changes.where('commitId').equals(commitId).first();
    if (first === undefined || !isFromFile(first.kind)) continue;
    const seqs = [...(await seqsOf(db, commitId)), ...(undos.get(commitId) ?? [])];
    await eachRow(db, seqs, ({ stamp, records }) => {
      stamps.add(stamp);
      for (const { table, id, created: isNew } of records)
        if (table === 'candidates' && isNew && inTrash.has(id)) created.add(id);
    });
  }
  const untouched = await untouchedAmong(db, [...created], { created, stamps });
  const rows = (await db.candidates.bulkGet([...untouched.keys()])).map(readCandidateRow);
  return new Set(rows.flatMap((row) => (row !== null && row.trashedAtMs !== null ? row.id : [])));
}
