import { sameHandle } from '../../model/place';
import type { ShortlistDatabase } from '../database';
import type { KnownAccount } from '../find-row';
import { readCandidateRow } from '../rows';
import type { Writer } from '../writer';
import { isDone } from './queue-row';
import { entriesOfAccount } from './read-queue';

/** The handle whose address led to an account that the queue has to decide about; null if none did. */
export async function earlierHandleInQueue(
  db: ShortlistDatabase,
  account: KnownAccount,
): Promise<string | null> {
  const entries = await entriesOfAccount(db, account);
  return entries.find((entry) => entry.earlierHandle !== null && !isDone(entry))?.earlierHandle ?? null;
}

/** Adds that handle to the earlier ones of a saved profile, if it is not among them. */
export async function noteEarlierHandle(
  db: ShortlistDatabase,
  writer: Writer,
  account: KnownAccount,
  candidateId: string,
): Promise<void> {
  const earlier = await earlierHandleInQueue(db, account);
  const row = earlier === null ? null : readCandidateRow(await writer.row('candidates', candidateId));
  if (earlier === null || row === null) return;
  if ([row.handle, ...row.handles.map(({ handle }) => handle)].some((name) => sameHandle(name, earlier)))
    return;
  writer.setKnown('candidates', candidateId, {
    handles: [...row.handles, { handle: earlier, toMs: writer.nowMs }],
  });
}
