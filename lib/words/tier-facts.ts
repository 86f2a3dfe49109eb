import type { TierBound } from '../evaluation/tiers';
import type { Fact } from './fact';
import { formatNumber, formatRange } from './numbers';

/** From how many followers a tier begins, and where it ends. */
export function tierFacts({ id }: { id: string }, tiers: readonly TierBound[]): Fact[] {
  const at = tiers.findIndex((tier) => tier.id === id);
  const from = tiers[at]?.fromFollowers ?? 0;
  const next = tiers[at + 1]?.fromFollowers;
  const text = next === undefined ? `${formatNumber(from)} or more` : formatRange(from, next - 1);
  return [{ label: 'Followers', text }];
}
