import { TIER_SCHEMES } from '../metrics/measures/tier-schemes';
import type { Tier, TierBound } from '../metrics/measures/tiers';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { formatNumber, formatRange } from './numbers';
import { upperFirst } from './standing-words';

/** The tiers of the schemes that are offered. */
const NAMED = [
  'nano',
  'micro',
  'mid',
  'macro',
  'mega',
  'above-micro',
  'between-micro-and-mega',
  'above-mega',
  'micro-3',
  'micro-2',
  'micro-1',
  'mid-3',
  'mid-2',
  'mid-1',
  'macro-3',
  'macro-2',
  'macro-1',
  'from-1k',
  'from-5k',
  'from-10k',
  'from-50k',
  'from-100k',
  'from-500k',
  'from-1m',
] as const;

const storedNames = new Map(
  TIER_SCHEMES.flatMap(({ tiers }) => tiers.map(({ id, name }) => [id, name] as const)),
);

type Named = Pick<TierBound, 'id' | 'name'>;

/** The name of a bound: as an offered scheme has it, in the language of the interface; otherwise as the user typed it. */
export function boundName({ id, name }: Named): string {
  const named = NAMED.find((one) => one === id);
  return named !== undefined && storedNames.get(named) === name ? say(`tier.named-${named}`) : name;
}

/** "micro", "under nano" */
export const tierName = ({ id, name, isUnder }: Named & Pick<Tier, 'isUnder'>): string =>
  isUnder
    ? say('tier.under', { tier: boundName({ id: id.replace(/^under-/, ''), name }) })
    : boundName({ id, name });

/** "Micro"; names the user gave only get a capital first letter. */
export function tierText(tier: Tier | null): string {
  if (!tier) return say('tier.not-known');
  return upperFirst(tierName(tier));
}

/** The name of the tier that a brief asks for. */
export function tierNameById(id: string, tiers: readonly TierBound[]): string {
  const first = tiers[0];
  if (first && id === `under-${first.id}`) return tierName({ ...first, isUnder: true });
  const bound = tiers.find((tier) => tier.id === id);
  return bound ? boundName(bound) : say('tier.removed');
}

/** The follower range of a tier. */
export function tierFacts({ fromFollowers: from, toFollowers: to }: Tier): Fact[] {
  const text = to === null ? say('tier.or-more', { from: formatNumber(from) }) : formatRange(from, to - 1);
  return [{ label: say('tier.followers'), text }];
}
