import { ratioOf, type Span } from '../../metrics/measures/span';
import type { Average } from '../../metrics/rates/rate-types';
import type { PostCount } from '../../model/post';
import { expectedEngagements, meanOf } from './engagements';
import type { Costs, Deal } from './money';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether the code is an ISO 4217 currency that `Intl` can format. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

/** What the fee buys; null without a fee, a number of posts or a valid currency. */
export function costsOf(
  { fee, posts }: Deal,
  averages: Record<PostCount, Average | null>,
  followers: Span | null,
): Costs | null {
  if (!fee || !(fee.amount >= 0) || !(posts >= 1) || !isCurrency(fee.currency)) return null;
  const feePerPost = fee.amount / posts;
  const per = (amount: Span | null, times = 1) =>
    amount && ratioOf({ value: feePerPost, low: feePerPost, high: feePerPost }, amount, times);
  const means = { engagements: expectedEngagements(averages), views: meanOf(averages.views) };
  return {
    currency: fee.currency,
    feePerPost,
    perEngagement: per(means.engagements),
    perThousandViews: per(means.views, 1_000),
    perThousandFollowers: per(followers, 1_000),
    means,
  };
}
