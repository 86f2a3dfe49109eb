import type { Span } from '../../metrics/measures/span';
import type { Rate } from '../../metrics/rates/rate-types';
import type { PlatformId } from '../../model/platform';
import type { PublishedRange } from './cpm-ranges';

/** The inputs of the rules; null if the page did not show them. */
export interface RuleInputs {
  followers: Span | null;
  headline: Rate | null;
}

interface Rule extends Pick<PublishedRange, 'id' | 'about' | 'source' | 'sourceUrl' | 'year'> {
  platforms: readonly PlatformId[] | 'all';
  /** US dollars for one post, or null where an input is missing. */
  fee(inputs: RuleInputs): { low: number; high: number } | null;
}

const perThousandFollowers =
  (usd: number) =>
  ({ followers }: RuleInputs) =>
    followers && { low: (followers.low * usd) / 1_000, high: (followers.high * usd) / 1_000 };

export const RULES_OF_THUMB: readonly Rule[] = [
  {
    id: 'per-10k-followers',
    about: { code: 'per-followers', usd: 100, followers: 10_000, unit: 'followers' },
    platforms: ['instagram'],
    fee: perThousandFollowers(10),
    source: 'inBeat and WebFX',
    sourceUrl: 'https://www.inbeat.co',
    year: null,
  },
  {
    id: 'per-1k-subscribers',
    about: { code: 'per-followers', usd: 20, followers: 1_000, unit: 'subscribers' },
    platforms: ['youtube'],
    fee: perThousandFollowers(20),
    source: 'WebFX, quoted by Get Hyped Media',
    sourceUrl: 'https://www.webfx.com',
    year: null,
  },
  {
    id: 'followers-and-engagement',
    about: { code: 'per-follower-by-engagement', usdPerFollower: 0.01, percent: 3 },
    platforms: ['instagram'],
    fee: ({ followers, headline }) =>
      headline?.formula === 'likes-comments-by-followers' && followers
        ? {
            low: (followers.low * 0.01 * headline.lowPercent) / 3,
            high: (followers.high * 0.01 * headline.highPercent) / 3,
          }
        : null,
    source: 'calculatorlib.com',
    sourceUrl: 'https://calculatorlib.com',
    year: null,
  },
];

/**
 * A post's mean views at each source's own cost per thousand impressions: Lefty's formula (average impressions by the
 * market's cost per thousand), once per source. The lowest of one source and the highest of another would make a range
 * that nobody published. Costs per person reached are left out, because views count a person more than once.
 */
export function viewsAtCpm(views: Span | null, cpmRanges: readonly PublishedRange[]): PublishedRange[] {
  if (!views) return [];
  return cpmRanges
    .filter(({ perPersonReached }) => !perPersonReached)
    .map((range) => ({
      ...range,
      id: `views-at-${range.id}`,
      about: { code: 'views-at-cpm' },
      lowUsd: range.lowUsd === null ? null : (views.low / 1_000) * range.lowUsd,
      highUsd: range.highUsd === null ? null : (views.high / 1_000) * range.highUsd,
    }));
}
