import { useMemo } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { type Entry, entryOf } from '../../lib/lists/entries';
import { type History, historyOf } from '../../lib/metrics/history';
import { candidateById } from '../../lib/store/find-candidates';
import { latestSnapshot } from '../../lib/store/latest-snapshots';
import { snapshotsOf } from '../../lib/store/read-snapshots';
import { type Live, useLive } from './use-live';

export interface CandidateDetail {
  entry: Entry;
  history: History;
}

/** Everything that is saved of a candidate, over all its snapshots; null once it is not on the shortlist any more. */
export function useCandidateDetail(id: string, settings: EvaluationSettings): Live<CandidateDetail | null> {
  const live = useLive(`detail:${id}`, async (db) => {
    const candidate = await candidateById(db, id);
    if (candidate === null) return null;
    return {
      candidate,
      latest: await latestSnapshot(db, id),
      snapshots: await snapshotsOf(db, id),
    };
  });
  const saved = live.kind === 'answered' ? live.value : null;
  const detail = useMemo(() => {
    if (!saved) return null;
    const { candidate, latest, snapshots } = saved;
    return {
      entry: entryOf(candidate, latest, settings),
      history: historyOf(candidate.platform, snapshots, settings),
    };
  }, [saved, settings]);
  return live.kind === 'answered' ? { kind: 'answered', value: detail } : live;
}
