import { useMemo, useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import type { PlatformId } from '../../lib/model/platform';
import { listCandidates } from '../../lib/store/find-candidates';
import { type KnownSnapshots, latestSnapshots } from '../../lib/store/latest-snapshots';
import { peersOf, type SavedPeer } from './peers-of';
import { useLive } from './use-live';

/** All saved candidates of a platform, rated by one formula; null until known, or if not needed. */
export function usePeers(
  platform: PlatformId | null,
  formula: FormulaId | null,
  settings: EvaluationSettings | null,
): readonly SavedPeer[] | null {
  const [known] = useState<KnownSnapshots>(() => new Map());
  const live = useLive(`peers:${platform}`, async (db) => {
    if (platform === null) return null;
    const { candidates } = await listCandidates(db, { platform });
    const ids = new Set(candidates.map(({ id }) => id));
    return { candidates, latest: await latestSnapshots(db, known, ids) };
  });
  const saved = live.kind === 'answered' ? live.value : null;
  return useMemo(
    () => (saved && formula && settings ? peersOf(saved, formula, settings) : null),
    [saved, formula, settings],
  );
}
