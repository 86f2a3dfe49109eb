import type { z } from '../../model/schemas/zod';
import type { Span } from './span';
import type { tierBoundSchema } from './tier-schema';

/** Where one tier of a scheme begins; it ends where the next begins. */
export type TierBound = z.infer<typeof tierBoundSchema>;

/** The bounds that most sources share (Hootsuite, Influencer Marketing Hub), with macro from 500,000. */
export const DEFAULT_TIERS: TierBound[] = [
  { id: 'nano', name: 'nano', fromFollowers: 1_000 },
  { id: 'micro', name: 'micro', fromFollowers: 10_000 },
  { id: 'mid', name: 'mid', fromFollowers: 50_000 },
  { id: 'macro', name: 'macro', fromFollowers: 500_000 },
  { id: 'mega', name: 'mega', fromFollowers: 1_000_000 },
];

export interface Tier {
  /** The id of the bound; below the first bound, its id with `under-`. */
  id: string;
  /** The name of the bound. */
  name: string;
  /** True below the first bound; `name` is then the tier that is not reached. */
  isUnder: boolean;
  fromFollowers: number;
  /** Exclusive; null for the last. */
  toFollowers: number | null;
}

/** The tier for an exact number of followers. Below the first bound it is "under" that tier. */
function tierAt(followers: number, tiers: readonly TierBound[]): Tier | null {
  const at = tiers.findLastIndex((tier) => followers >= tier.fromFollowers);
  const toFollowers = tiers[at + 1]?.fromFollowers ?? null;
  const [reached, first] = [tiers[at], tiers[0]];
  if (reached) return { ...reached, isUnder: false, toFollowers };
  return first
    ? { id: `under-${first.id}`, name: first.name, isUnder: true, fromFollowers: 0, toFollowers }
    : null;
}

/** Null if followers are unknown, if their range spans two tiers, or if the scheme is empty. */
export function tierOf(followers: Span | null, tiers: readonly TierBound[]): Tier | null {
  if (!followers) return null;
  const low = tierAt(followers.low, tiers);
  const high = tierAt(followers.high, tiers);
  return low?.id === high?.id ? low : null;
}
