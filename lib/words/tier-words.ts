import type { Tier, TierBound } from '../metrics/measures/tiers';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { formatNumber, formatRange } from './numbers';
import { upperFirst } from './standing-words';

/** "micro", "under nano" */
export const tierName = ({ name, isUnder }: Pick<Tier, 'name' | 'isUnder'>): string =>
  isUnder ? say('tier.under', { tier: name }) : name;

/** "Micro"; names the user gave only get a capital first letter. */
export function tierText(tier: Tier | null): string {
  if (!tier) return say('tier.not-known');
  return upperFirst(tierName(tier));
}

/** The name of the tier that a brief asks for. */
export function tierNameById(id: string, tiers: readonly TierBound[]): string {
  const first = tiers[0];
  if (first && id === `under-${first.id}`) return tierName({ name: first.name, isUnder: true });
  return tiers.find((tier) => tier.id === id)?.name ?? say('tier.removed');
}

/** The follower range of a tier. */
export function tierFacts({ fromFollowers: from, toFollowers: to }: Tier): Fact[] {
  const text = to === null ? say('tier.or-more', { from: formatNumber(from) }) : formatRange(from, to - 1);
  return [{ label: say('tier.followers'), text }];
}
