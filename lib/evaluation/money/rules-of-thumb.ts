import type { PlatformId } from '../../model/platform';
import type { Rate } from '../evaluation';
import type { Span } from '../span';
import type { PublishedRange } from './cpm-ranges';

/** What a rule may need; null where the page did not give it. */
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
    about: '$100 per 10,000 followers',
    platforms: ['instagram'],
    fee: perThousandFollowers(10),
    source: 'inBeat and WebFX',
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
];
