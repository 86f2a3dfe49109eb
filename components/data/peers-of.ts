import type { Peer } from '../../lib/evaluation/benchmarks/shortlist-rank';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import { partsOf } from '../../lib/lists/entries';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import { rateBy } from '../../lib/metrics/rates/rate-by';
import type { Candidate, NewestNumbers } from '../../lib/model/candidate';

/** A candidate with the rate of its newest numbers. */
export interface SavedPeer extends Peer {
  candidate: Candidate;
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
  return saved.candidates.map((candidate) => {
    const { id, platform } = candidate;
    const numbers = saved.latest.get(id);
    for (const part of numbers ? partsOf(numbers) : []) {
      const rate = rateBy(formula, { platform, ...part }, settings);
      if (rate) return { id, platform, candidate, takenAtMs: part.takenAtMs, rate };
    }
    return { id, platform, candidate, takenAtMs: numbers?.takenAtMs ?? null, rate: null };
  });
}
