import type { Tier, TierBound } from '../metrics/measures/tiers';
import type { Fact } from './fact';
import { formatNumber, formatRange } from './numbers';

/** "micro", "under nano" */
export const tierName = ({ name, isUnder }: Pick<Tier, 'name' | 'isUnder'>): string =>
  isUnder ? `under ${name}` : name;

/** "Micro"; names the user gave only get a capital first letter. */
export function tierText(tier: Tier | null): string {
  if (!tier) return 'not known';
  const name = tierName(tier);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name of the tier that a brief asks for. */
export function tierNameById(id: string, tiers: readonly TierBound[]): string {
  const first = tiers[0];
  if (first && id === `under-${first.id}`) return tierName({ name: first.name, isUnder: true });
  return tiers.find((tier) => tier.id === id)?.name ?? 'a tier that is no more';
}

/** The follower range of a tier. */
export function tierFacts({ fromFollowers: from, toFollowers: to }: Tier): Fact[] {
  const text = to === null ? `${formatNumber(from)} or more` : formatRange(from, to - 1);
  return [{ label: 'Followers', text }];
}
