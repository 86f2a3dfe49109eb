import type { ShortlistDatabase } from '../../../../lib/store/database';
import { findCandidate, listCandidates } from '../../../../lib/store/find-candidates';
import { type Merged, mergeShortlist } from '../../../../lib/store/merge/merge-shortlist';
import { snapshotsOf } from '../../../../lib/store/read-snapshots';
import { seenStamps } from '../../../../lib/store/seen-stamps';
import { backupOf, restored } from '../../transfer/backup/backups';
import { DAY_MS, MARCH_3_MS } from '../drafts';
import { successOf } from '../fresh-database';

export const at = (day: number) => MARCH_3_MS + day * DAY_MS;

/** A colleague's copy of a workspace, from its backup. */
export const copyOf = async (db: ShortlistDatabase) => (await restored(await backupOf(db))).db;

export async function merged(
  into: ShortlistDatabase,
  from: ShortlistDatabase,
  nowMs = at(50),
): Promise<Merged> {
  return successOf(await mergeShortlist(into, from, { seen: await seenStamps(from), nowMs }));
}

export const handlesIn = (profiles: readonly { handle: string }[]) =>
  profiles.map(({ handle }) => handle).toSorted();

export async function counts(into: ShortlistDatabase, from: ShortlistDatabase, isTrial = false) {
  const { report } = successOf(await mergeShortlist(into, from, { seen: await seenStamps(from), isTrial }));
  const { added, changed, both, same } = report;
  return { added: handlesIn(added), changed: handlesIn(changed), both: handlesIn(both), same };
}

/** All that a person sees of a shortlist. */
export async function shown(db: ShortlistDatabase) {
  const { candidates } = await listCandidates(db);
  const all = candidates.map(async ({ seq: _, updatedAtMs: __, entries, ...rest }) => ({
    ...rest,
    notes: entries.map(({ body, other }) => [body, ...other]),
    followers: (await snapshotsOf(db, rest.id)).map(({ profile }) => profile.followers),
  }));
  return (await Promise.all(all)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export const note = (id: string, body: string, over: string | null) => ({ note: { id, body, over } });
export const noteOf = async (db: ShortlistDatabase, handle: string) =>
  (await findCandidate(db, 'instagram', handle))?.entries[0];
