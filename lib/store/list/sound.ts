import type { ShortlistDatabase } from '../database';
import { readCandidateRow } from '../rows';
import type { ChangedRow } from './changed-row';
import { type Head, readHead } from './head';
import { readChanged, readChunks } from './stored';

/** Whether the stored list is complete and readable, and no commit went past it. */
export async function isSound(db: ShortlistDatabase): Promise<boolean> {
  const head = await readHead(db);
  for (const at of head?.chunks.keys() ?? []) {
    // One after the other: all of a long list at once would take as much memory as the list.
    if ((await readChunks(db, [at])).includes(null)) return false;
  }
  return isCurrent(db);
}

/** The same for a list that was just read. */
export async function isCurrent(db: ShortlistDatabase): Promise<boolean> {
  const head = await readHead(db);
  const changed = await readChanged(db);
  if (!head?.isComplete || changed === null) return false;
  const newest = readCandidateRow(await db.candidates.orderBy('seq').last());
  return newest === null || newest.seq <= newestIn(head, changed);
}

function newestIn(head: Head, changed: ReadonlyMap<string, ChangedRow>): number {
  const ofChanged = [...changed.values()].map(({ own }) => own.numbers.seq ?? 0);
  return [...head.chunks.map(({ newestSeq }) => newestSeq), ...ofChanged].reduce((a, b) => Math.max(a, b), 0);
}
