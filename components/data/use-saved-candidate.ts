import { accountKey, type Candidate, type NewestNumbers } from '../../lib/model/candidate';
import type { PlatformId } from '../../lib/model/platform';
import { findCandidate } from '../../lib/store/find-candidates';
import { latestSnapshot } from '../../lib/store/latest-snapshots';
import { type Live, useLive } from './use-live';

export interface SavedProfile {
  candidate: Candidate;
  /** Null if none are readable. */
  latest: NewestNumbers | null;
}

/** The saved profile of an account; null if it is not on the shortlist. */
export function useSavedCandidate(platform: PlatformId, handle: string): Live<SavedProfile | null> {
  return useLive(accountKey(platform, handle), async (db) => {
    const candidate = await findCandidate(db, platform, handle);
    return candidate && { candidate, latest: await latestSnapshot(db, candidate.id) };
  });
}
