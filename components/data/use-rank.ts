import { useMemo } from 'react';
import { rankOnShortlist, type ShortlistRank } from '../../lib/evaluation/benchmarks/shortlist-rank';
import type { Evaluation } from '../../lib/evaluation/evaluation';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { accountKey } from '../../lib/model/candidate';
import { sameHandle } from '../../lib/model/place';
import type { SavedPeer } from './peers-of';
import type { ShownProfile } from './screen-state';
import { usePeers } from './use-peers';

/** The profile's rank on the shortlist. Queried only if there is a rate that no table judges. */
export function useRank(
  seen: ShownProfile | null,
  evaluation: Evaluation | null,
  settings: EvaluationSettings | null,
): ShortlistRank<SavedPeer> | null {
  const rate = evaluation?.verdict.kind === 'no-comparable-table' ? evaluation.headline : null;
  const platform = (rate && seen?.place.platform) ?? null;
  const handle = seen?.handle ?? '';
  const peers = usePeers(platform, rate?.formula ?? null, settings);
  return useMemo(() => {
    if (!rate || !platform || !peers) return null;
    const saved = peers.find((peer) => sameHandle(peer.handle, handle));
    return rankOnShortlist({ id: saved?.id ?? accountKey(platform, handle), platform, rate }, peers);
  }, [rate, platform, handle, peers]);
}
