import {
  type Peer,
  rankOnShortlist,
  type ShortlistRank,
} from '../../lib/evaluation/benchmarks/shortlist-rank';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import { rateBy } from '../../lib/metrics/rates/rate-by';
import type { Candidate } from '../../lib/model/candidate';
import { type Entry, partsOf } from '../../lib/transfer/entries';
import type { AllCandidates } from './use-all-candidates';

/** A candidate with the rate of its newest numbers. */
export interface SavedPeer extends Peer {
  candidate: Candidate;
  /** When its numbers were read; null if none are readable. */
  takenAtMs: number | null;
}

export type SavedCandidates = Pick<AllCandidates, 'candidates' | 'latest'>;

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

/** Returns a function that ranks a saved candidate if no table judges it. Each formula's rates are calculated once. */
export function ranksOn(
  { candidates, latest }: SavedCandidates,
  settings: EvaluationSettings,
): (entry: Entry) => ShortlistRank | null {
  const byGroup = new Map<string, SavedPeer[]>();
  return ({ candidate: { id, platform }, evaluation }) => {
    const rate = evaluation?.verdict.kind === 'no-comparable-table' ? evaluation.headline : null;
    if (!rate) return null;
    const group = `${platform} ${rate.formula}`;
    const onPlatform = () => candidates.filter((candidate) => candidate.platform === platform);
    const peers = byGroup.get(group) ?? peersOf({ candidates: onPlatform(), latest }, rate.formula, settings);
    byGroup.set(group, peers);
    return rankOnShortlist({ id, platform, rate }, peers);
  };
}
