import type { ShortlistDatabase } from '../database';
import { readCandidateRow } from '../rows';
import type { ChangedRow } from './changed-row';
import { type Head, readHead } from './head';
import { readChanged, readChunks } from './stored';

/** Whether the stored list is complete and readable, and no commit went past it. */
export async function isSound(db: ShortlistDatabase): Promise<boolean> {
  const head = await readHead(db);
  const changed = await readChanged(db);
  if (!head?.isComplete || changed === null) return false;
  if ((await readChunks(db, [...head.chunks.keys()])).includes(null)) return false;
  const newest = readCandidateRow(await db.candidates.orderBy('seq').last());
  return newest === null || newest.seq <= newestIn(head, changed);
}

function newestIn(head: Head, changed: ReadonlyMap<string, ChangedRow>): number {
  const ofChanged = [...changed.values()].map(({ own }) => own.numbers.seq ?? 0);
  return [...head.chunks.map(({ newestSeq }) => newestSeq), ...ofChanged].reduce((a, b) => Math.max(a, b), 0);
}
