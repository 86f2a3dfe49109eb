import type { PlatformId } from '../../model/platform';
import type { OddSignal, OddSignalId, Usual } from './signal';

/** The fixed facts about a signal. */
export interface SignalFacts {
  unit: OddSignal['unit'];
  usual: Usual;
  /** The platforms that the source studied: a threshold for one platform says nothing about another. */
  platforms: readonly PlatformId[] | 'all';
  source: string;
  sourceUrl: string | null;
  year: number | null;
}

const OWN_CHOICE = { source: 'Yardstick’s own choice', sourceUrl: null, year: 2026 } as const;
const TRENDHERO = {
  source: 'trendHERO help, main metrics',
  sourceUrl: 'https://help.trendhero.io/pt/article/principais-metricas-1xaldb3',
  year: null,
} as const;

export const SIGNAL_FACTS: Record<OddSignalId, SignalFacts> = {
  'comments-per-100-likes': {
    ...TRENDHERO,
    unit: 'per-100-likes',
    usual: { low: 0.5, high: 5 },
    platforms: ['instagram'],
  },
  'views-per-like': {
    ...TRENDHERO,
    unit: 'per-like',
    usual: { low: 2, high: 10 },
    platforms: ['instagram'],
  },
  'following-many': {
    source: 'HypeAuditor, infludata and trendHERO',
    sourceUrl: 'https://hypeauditor.com/blog/what-is-audience-quality-score-on-hypeauditor/',
    year: null,
    unit: 'accounts',
    usual: { low: null, high: 1_500 },
    platforms: ['instagram', 'tiktok'],
  },
  'following-above-followers': {
    ...OWN_CHOICE,
    unit: 'times',
    usual: { low: null, high: 2 },
    platforms: 'all',
  },
  'engagement-for-its-size': {
    // The usual range is the table's bands; it and the source are filled in from the verdict.
    ...OWN_CHOICE,
    unit: 'percent',
    usual: { low: null, high: null },
    platforms: 'all',
  },
  'posts-too-even': {
    ...OWN_CHOICE,
    unit: 'percent',
    usual: { low: 10, high: null },
    platforms: 'all',
  },
  'empty-comments': {
    source: 'HypeAuditor help, comments’ authenticity',
    sourceUrl: 'https://help.hypeauditor.com/en/articles/2541185-how-do-you-detect-comments-authenticity',
    year: null,
    unit: 'percent',
    usual: { low: null, high: 50, highExcluded: true },
    platforms: 'all',
  },
  'last-post': {
    ...OWN_CHOICE,
    unit: 'days',
    // The upper end is lower for an account that posts often; it is filled in from its pace.
    usual: { low: null, high: 90 },
    platforms: 'all',
  },
  'followers-jump': {
    ...OWN_CHOICE,
    unit: 'percent',
    usual: { low: -20, high: 20 },
    platforms: 'all',
  },
};
