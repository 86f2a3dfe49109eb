import { useState } from 'react';
import type { Candidate, Snapshot } from '../../lib/model/candidate';
import { listCandidates } from '../../lib/store/find-candidates';
import { latestSnapshots } from '../../lib/store/latest-snapshots';
import { type Live, useLive } from './use-live';

export interface AllCandidates {
  /** The one touched last comes first. */
  candidates: Candidate[];
  /** The newest snapshot by candidate id. */
  latest: Map<string, Snapshot>;
  /** Rows that another version of Yardstick wrote and this one does not understand. */
  unreadable: number;
}

/** The whole shortlist. Searching and sorting happen on the screen, so that typing never waits for the database. */
export function useAllCandidates(): Live<AllCandidates> {
  const [known] = useState(() => new Map<number, Snapshot>());
  return useLive('everybody', async (db) => {
    const { candidates, unreadable } = await listCandidates(db);
    return { candidates, unreadable, latest: await latestSnapshots(db, known) };
  });
}
