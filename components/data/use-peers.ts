import { useMemo, useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import { metricsHash } from '../../lib/metrics/metrics-hash';
import type { PlatformId } from '../../lib/model/platform';
import { listCandidates } from '../../lib/store/find-candidates';
import { type KnownSnapshots, latestSnapshots } from '../../lib/store/latest-snapshots';
import { type KnownPeers, peersInList } from '../../lib/store/list/peers';
import { peersFrom, peersOf, type SavedPeer } from './peers-of';
import { useLive } from './use-live';

/** Up to this many candidates are read whole, which needs no stored list; more of them would take a page seconds. */
const MAX_READ = 300;

/** All saved candidates of a platform, rated by one formula; null until known, or if not needed. */
export function usePeers(
  platform: PlatformId | null,
  formula: FormulaId | null,
  settings: EvaluationSettings | null,
): readonly SavedPeer[] | null {
  const [known] = useState<KnownPeers>(() => new Map());
  const [snapshots] = useState<KnownSnapshots>(() => new Map());
  const hash = useMemo(() => settings && metricsHash(settings), [settings]);
  const live = useLive(['peers', platform, formula, hash].join('/'), async (db) => {
    if (platform === null || formula === null || hash === null) return null;
    if ((await db.candidates.limit(MAX_READ + 1).primaryKeys()).length > MAX_READ) {
      const listed = await peersInList(db, { platform, formula, hash }, known);
      return listed && { listed };
    }
    const { candidates } = await listCandidates(db, { platform });
    const ids = new Set(candidates.map(({ id }) => id));
    return { read: { candidates, latest: await latestSnapshots(db, snapshots, ids) } };
  });
  const saved = live.kind === 'answered' ? live.value : null;
  return useMemo(() => {
    if (!saved || !platform || !formula || !settings) return null;
    return saved.listed
      ? peersFrom(saved.listed, { platform, formula }, settings)
      : peersOf(saved.read, formula, settings);
  }, [saved, platform, formula, settings]);
}
