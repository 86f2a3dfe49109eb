import type { Span } from '../span';
import type { PublishedRange } from './cpm-ranges';

/**
 * A post's mean views at each source's own cost per thousand impressions: Lefty's formula (average impressions by
 * the market's cost per thousand), once for every source, since the lowest of one and the highest of another
 * would be a range that nobody published. Costs per person reached are left out: views count a person twice.
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
