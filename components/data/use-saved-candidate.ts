import { accountKey, type Candidate, type NewestNumbers } from '../../lib/model/candidate';
import { findCandidate } from '../../lib/store/find-candidates';
import type { KnownAccount } from '../../lib/store/find-row';
import { latestSnapshot } from '../../lib/store/latest-snapshots';
import { type Live, useLive } from './use-live';

export interface SavedProfile {
  candidate: Candidate;
  /** Null if none are readable. */
  latest: NewestNumbers | null;
}

/** The saved profile of an account; null if it is not on the shortlist. */
export function useSavedCandidate({
  platform,
  handle,
  accountId = null,
}: KnownAccount): Live<SavedProfile | null> {
  return useLive(
    accountKey(platform, handle),
    async (db) => {
      const candidate = await findCandidate(db, platform, handle, accountId);
      return candidate && { candidate, latest: await latestSnapshot(db, candidate.id) };
    },
    [accountId],
  );
}
