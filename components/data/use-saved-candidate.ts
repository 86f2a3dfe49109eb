import { type Candidate, candidateId, type Snapshot } from '../../lib/model/candidate';
import type { PlatformId } from '../../lib/model/platform';
import { findCandidate } from '../../lib/store/find-candidates';
import { latestSnapshot } from '../../lib/store/snapshots';
import { type Live, useLive } from './use-live';

export interface SavedProfile {
  candidate: Candidate;
  /** Null where none can be read. */
  latest: Snapshot | null;
}

/** Whether an account is on the shortlist: the answer is null where it is not. */
export function useSavedCandidate(platform: PlatformId, handle: string): Live<SavedProfile | null> {
  const id = candidateId(platform, handle);
  return useLive(id, async (db) => {
    const candidate = await findCandidate(db, platform, handle);
    return candidate && { candidate, latest: await latestSnapshot(db, id) };
  });
}
