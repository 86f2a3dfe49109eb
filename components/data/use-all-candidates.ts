import { useState } from 'react';
import type { Candidate, NewestNumbers } from '../../lib/model/candidate';
import { listCandidates } from '../../lib/store/find-candidates';
import { type KnownSnapshots, latestSnapshots } from '../../lib/store/latest-snapshots';
import { type Live, useLive } from './use-live';

export interface AllCandidates {
  /** Most recently changed first. */
  candidates: Candidate[];
  /** The newest figures by candidate id. */
  latest: Map<string, NewestNumbers>;
  /** Rows that a different version of Yardstick wrote and this one cannot read. */
  unreadable: number;
}

/** The whole shortlist. Searching and sorting happen on the screen, so that typing never waits for the database. */
export function useAllCandidates(): Live<AllCandidates> {
  const [known] = useState<KnownSnapshots>(() => new Map());
  return useLive('everybody', async (db) => {
    const { candidates, unreadable } = await listCandidates(db);
    return { candidates, unreadable, latest: await latestSnapshots(db, known) };
  });
}
