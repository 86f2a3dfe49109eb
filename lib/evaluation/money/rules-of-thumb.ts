import type { PlatformId } from '../../model/platform';
import type { Rate } from '../evaluation';
import { ratioOf, type Span } from '../span';
import type { PublishedRange } from './cpm-ranges';

/** What a rule may need; null where the page did not give it. */
export interface RuleInputs {
  platform: PlatformId;
  followers: Span | null;
  /** Mean views of a post. */
  views: Span | null;
  headline: Rate | null;
  /** The cited costs per thousand that fit this profile. */
  cpmRanges: readonly PublishedRange[];
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
    about: '$100 per 10,000 followers',
    platforms: ['instagram'],
    fee: perThousandFollowers(10),
    source: 'inBeat, WebFX and source article D',
    sourceUrl: 'https://www.inbeat.co',
    year: null,
  },
  {
    id: 'per-1k-subscribers',
    about: '$20 per 1,000 subscribers',
    platforms: ['youtube'],
    fee: perThousandFollowers(20),
    source: 'WebFX, quoted by Get Hyped Media',
    sourceUrl: 'https://www.webfx.com',
    year: null,
  },
  {
    id: 'followers-and-engagement',
    about: '$0.01 a follower, by engagement in parts of 3%',
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
  {
    id: 'views-at-market-cpm',
    about: 'mean views at the lowest and highest cited cost per thousand',
    platforms: 'all',
    fee: ({ views, cpmRanges }) => {
      const lows = cpmRanges.flatMap(({ lowUsd }) => lowUsd ?? []);
      const highs = cpmRanges.flatMap(({ highUsd }) => highUsd ?? []);
      const thousands = views && ratioOf(views, { value: 1_000, low: 1_000, high: 1_000 });
      if (!thousands || lows.length === 0 || highs.length === 0) return null;
      return { low: thousands.low * Math.min(...lows), high: thousands.high * Math.max(...highs) };
    },
    source: 'Lefty: average impressions by the market’s cost per thousand',
    sourceUrl: 'https://lefty.io',
    year: null,
  },
];
