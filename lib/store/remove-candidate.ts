import type { Candidate, Snapshot } from '../model/candidate';
import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { attempt, notOnShortlist } from './problems';
import { readCandidate } from './rows';
import { joinNotes } from './save-candidate';
import { snapshotRows, snapshotsOf } from './snapshots';
import { tidyTags } from './tags';

/** All that undoing a removal needs. */
export interface Removed {
  candidate: Candidate;
  snapshots: Snapshot[];
}

export function removeCandidate(db: ShortlistDatabase, id: string): Promise<Result<Removed>> {
  const kept = 'Nothing was removed.';
  return attempt(db, kept, () =>
    db.transaction('rw', db.candidates, db.snapshots, async () => {
      const candidate = readCandidate(await db.candidates.get(id));
      if (!candidate) return notOnShortlist(kept);
      const snapshots = await snapshotsOf(db, id);
      await db.candidates.delete(id);
      await snapshotRows(db, id).delete();
      return ok({ candidate, snapshots });
    }),
  );
}

/** Undoes a removal. Where the profile was saved anew meanwhile, both notes and all snapshots remain. */
export function restoreCandidate(db: ShortlistDatabase, removed: Removed): Promise<Result<Candidate>> {
  return attempt(db, 'The candidate is not restored yet; undo is still offered.', () =>
    db.transaction('rw', db.candidates, db.snapshots, async () => {
      const { candidate: old, snapshots } = removed;
      const anew = readCandidate(await db.candidates.get(old.id));
      const candidate = anew ? together(old, anew) : old;
      await db.candidates.put(candidate);
      await db.snapshots.bulkPut(snapshots);
      return ok(candidate);
    }),
  );
}

function together(old: Candidate, anew: Candidate): Candidate {
  return {
    ...old,
    stage: anew.stage === 'found' ? old.stage : anew.stage,
    fee: anew.fee ?? old.fee,
    email: anew.email ?? old.email,
    displayName: anew.displayName ?? old.displayName,
    tags: tidyTags([...old.tags, ...anew.tags]),
    lists: tidyTags([...old.lists, ...anew.lists]),
    notes: joinNotes(old.notes, anew.notes),
    updatedAtMs: anew.updatedAtMs,
  };
}
