import type { Peer, PeerRate } from '../../lib/evaluation/benchmarks/shortlist-rank';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { partsOf } from '../../lib/lists/entries';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import { rateBy } from '../../lib/metrics/rates/rate-by';
import type { Candidate, NewestNumbers } from '../../lib/model/candidate';
import type { PlatformId } from '../../lib/model/platform';
import type { PostKind } from '../../lib/model/post';
import type { ListedPeer } from '../../lib/store/list/peers';

/** A saved profile with the rate of its newest numbers. */
export interface SavedPeer extends Peer, Pick<Candidate, 'handle' | 'displayName' | 'profileUrl'> {
  /** When its numbers were read; null if none are readable. */
  takenAtMs: number | null;
}

export interface SavedCandidates {
  candidates: readonly Candidate[];
  /** The newest figures by candidate id. */
  latest: ReadonlyMap<string, NewestNumbers>;
}

/** All saved candidates, rated by one formula. */
export function peersOf(
  saved: SavedCandidates,
  formula: FormulaId,
  settings: EvaluationSettings,
): SavedPeer[] {
  return saved.candidates.map(({ id, platform, handle, displayName, profileUrl }) => {
    const who = { id, platform, handle, displayName, profileUrl };
    const numbers = saved.latest.get(id);
    for (const part of numbers ? partsOf(numbers) : []) {
      const rate = rateBy(formula, { platform, ...part }, settings);
      if (rate) return { ...who, takenAtMs: part.takenAtMs, rate };
    }
    return { ...who, takenAtMs: numbers?.takenAtMs ?? null, rate: null };
  });
}

/** The same from the stored list, whose rates follow the settings. */
export function peersFrom(
  listed: readonly ListedPeer[],
  { platform, formula }: { platform: PlatformId; formula: FormulaId },
  { average }: Pick<EvaluationSettings, 'average'>,
): SavedPeer[] {
  return listed.map(({ id, handle, displayName, profileUrl, postKind, rate, sampleSize, ratedAtMs }) => {
    const kind = (postKind || null) as PostKind | null;
    const known: PeerRate | null = rate && {
      ...{ formula, average, kind, sampleSize },
      ...{ ratePercent: rate.value, lowPercent: rate.low, highPercent: rate.high },
    };
    const who = { id, platform, handle, displayName: displayName || null, profileUrl };
    return { ...who, takenAtMs: ratedAtMs, rate: known };
  });
}
