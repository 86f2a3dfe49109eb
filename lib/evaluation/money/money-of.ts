import type { Span } from '../../metrics/measures/span';
import type { Average, Rate } from '../../metrics/rates/rate-types';
import type { PlatformId } from '../../model/platform';
import type { PostCount } from '../../model/post';
import { costsOf } from './costs';
import { CPM_RANGES, type PublishedRange } from './cpm-ranges';
import { meanOf } from './engagements';
import { FEE_REPORTS } from './fee-reports';
import { factorOf } from './modifiers';
import type { CitedRange, Deal, FeeEstimate, Money, MoneySettings, Position } from './money';
import { narrow, sourcesOf } from './narrow';
import { RULES_OF_THUMB, viewsAtCpm } from './rules-of-thumb';

const RULE = 'rule-of-thumb' as const;

interface Known {
  platform: PlatformId;
  followers: Span | null;
  averages: Record<PostCount, Average | null>;
  headline: Rate | null;
}

/** What a fee buys, and what publishers say a post costs. The two stay side by side and are never combined. */
export function moneyOf(known: Known, deal: Deal, settings: MoneySettings): Money {
  const { platform, followers, averages, headline } = known;
  const costs = costsOf(deal, averages, followers);
  const dollarsPerUnit =
    costs && (costs.currency === 'USD' ? 1 : (settings.dollarsPerUnit[costs.currency] ?? null));
  const inUsd = (amount: Span | null | undefined) =>
    amount && dollarsPerUnit ? scaled(amount, dollarsPerUnit) : null;
  const { low, high, withoutNumber } = factorOf(deal.modifiers, settings.modifiers);

  const cpmRanges = fitting(CPM_RANGES, platform, followers);
  const rules = RULES_OF_THUMB.filter(({ platforms }) => includes(platforms, platform)).flatMap((rule) => {
    const fee = rule.fee({ followers, headline });
    return fee ? [{ ...rule, kind: RULE, fitsClosely: true, lowUsd: fee.low, highUsd: fee.high }] : [];
  });
  const byViews = viewsAtCpm(meanOf(averages.views), cpmRanges).map((range) => ({
    ...range,
    kind: RULE,
    fitsClosely: range.platforms !== 'all',
  }));
  const reports = fitting(FEE_REPORTS, platform, followers).map((report) => ({
    ...report,
    kind: 'report' as const,
    fitsClosely: report.platforms !== 'all' && coversAll(report, followers),
  }));
  const feeUsd = inUsd(costs && { value: costs.feePerPost, low: costs.feePerPost, high: costs.feePerPost });
  const estimates = [...rules, ...byViews, ...reports].map((range): FeeEstimate => {
    const withModifiers = {
      lowUsd: range.lowUsd === null ? null : range.lowUsd * low,
      highUsd: range.highUsd === null ? null : range.highUsd * high,
    };
    const { kind, fitsClosely } = range;
    return { ...cited(range, feeUsd, withModifiers), kind, fitsClosely, withModifiers };
  });
  return {
    costs,
    dollarsPerUnit,
    cpmRanges: cpmRanges.map((range) => cited(range, inUsd(costs?.perThousandViews), range)),
    estimates,
    sources: sourcesOf(estimates),
    narrowed: narrow(estimates),
    factor: { low, high },
    withoutNumber,
  };
}

function scaled({ value, low, high }: Span, by: number): Span {
  return { value: value * by, low: low * by, high: high * by };
}

function includes(platforms: PublishedRange['platforms'], platform: PlatformId): boolean {
  return platforms === 'all' || platforms.includes(platform);
}

/** Ranges for the platform and for every size the followers may have; without followers, those for any size. */
function fitting(ranges: readonly PublishedRange[], platform: PlatformId, followers: Span | null) {
  return ranges.filter(({ platforms, fromFollowers, toFollowers }) => {
    if (!includes(platforms, platform)) return false;
    if (fromFollowers === null) return true;
    return followers !== null && followers.high >= fromFollowers && followers.low < (toFollowers ?? Infinity);
  });
}

/** Whether the followers' whole range lies within the row's size. */
function coversAll({ fromFollowers, toFollowers }: PublishedRange, followers: Span | null): boolean {
  if (fromFollowers === null || followers === null) return false;
  return followers.low >= fromFollowers && followers.high < (toFollowers ?? Infinity);
}

type Ends = Pick<CitedRange, 'lowUsd' | 'highUsd'>;

function cited(
  { id, about, lowUsd, highUsd, source, sourceUrl, year }: Omit<CitedRange, 'position'>,
  amountUsd: Span | null,
  ends: Ends,
): CitedRange {
  const position = amountUsd ? positionOf(amountUsd, ends) : null;
  return { id, about, lowUsd, highUsd, source, sourceUrl, year, position };
}

/** Inside or outside only if the whole amount is. */
function positionOf(amount: Span, { lowUsd, highUsd }: Ends): Position {
  if (lowUsd !== null && amount.high < lowUsd) return 'below';
  if (highUsd !== null && amount.low > highUsd) return 'above';
  const reachesOver = (lowUsd !== null && amount.low < lowUsd) || (highUsd !== null && amount.high > highUsd);
  return reachesOver ? 'unsure' : 'within';
}
