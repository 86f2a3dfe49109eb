import type { Span } from '../../metrics/measures/span';
import type { Fee } from '../../model/candidate';
import type { RangeSubject } from './cpm-ranges';
import type { ModifierId, PercentRange } from './modifiers';

/** What the marketer knows of a deal. */
export interface Deal {
  fee: Fee | null;
  /** How many posts the fee pays for. */
  posts: number;
  modifiers: readonly ModifierId[];
}

export interface MoneySettings {
  /** US dollars for one unit of a currency, typed by the user: sources use dollars, and nothing is downloaded. */
  dollarsPerUnit: Record<string, number>;
  /** When each of these rates was entered. Earlier versions did not store it. */
  enteredAtMs?: Record<string, number> | undefined;
  /** The user's own factors, for modifiers without a published factor or with an unsuitable one. */
  modifiers: Partial<Record<ModifierId, PercentRange>>;
}

/** What the fee of one post buys, in the fee's own currency. Null where an input is missing. */
export interface Costs {
  currency: string;
  feePerPost: number;
  /** Fee by mean likes + mean comments: Upfluence's formula. */
  perEngagement: Span | null;
  /** Fee by mean views. */
  perThousandViews: Span | null;
  perThousandFollowers: Span | null;
  /**
   * The denominators of the first two costs. They are means because every post is paid for; the screens show medians
   * elsewhere.
   */
  means: { engagements: Span | null; views: Span | null };
}

/** `unsure`: the amount's range crosses one end. */
export type Position = 'below' | 'within' | 'above' | 'unsure';

/** A published range in US dollars. One end is null if the source gives only the other. */
export interface CitedRange {
  id: string;
  about: RangeSubject;
  lowUsd: number | null;
  highUsd: number | null;
  source: string;
  sourceUrl: string | null;
  year: number | null;
  /** Where the typed fee lies in the range; null without a fee or an exchange rate. */
  position: Position | null;
}

/** One source's estimate for a post, with and without the chosen modifiers. */
export interface FeeEstimate extends CitedRange {
  kind: 'rule-of-thumb' | 'report';
  /** True if the source names this platform, and a size or a rate that this account is known to have. */
  fitsClosely: boolean;
  withModifiers: { lowUsd: number | null; highUsd: number | null };
}

/** The combined range of the sources for this platform and size, in US dollars. */
export interface NarrowedRange {
  lowUsd: number;
  highUsd: number;
  /** How many sources it combines; at least two. */
  sources: number;
}

export interface Money {
  /** Null without a fee, or if its currency is unknown to `Intl`. */
  costs: Costs | null;
  /** US dollars per unit of the fee's currency; null if the user gave none. */
  dollarsPerUnit: number | null;
  /** Cost per thousand views or impressions. */
  cpmRanges: CitedRange[];
  estimates: FeeEstimate[];
  /** How many sources the estimates come from; a source with two estimates counts once. */
  sources: number;
  /** One range for a summary, if platform, size and rate narrow it enough; null if the user must read the list. */
  narrowed: NarrowedRange | null;
  /** The combined factor of the chosen modifiers. */
  factor: { low: number; high: number };
  /** Chosen modifiers for which neither a source nor the user gives a number. */
  withoutNumber: ModifierId[];
}
