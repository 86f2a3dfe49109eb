import type { Fee } from '../../model/candidate';
import type { Span } from '../measures/span';
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
  /** US dollars for one unit of a currency, typed by the user: sources speak in dollars, and nothing is fetched. */
  dollarsPerUnit: Record<string, number>;
  /** The user's own factors, where the cited ones do not suit or there are none. */
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
  /** What the first two divide by. Means, since all posts are paid for; the screens show medians elsewhere. */
  means: { engagements: Span | null; views: Span | null };
}

/** `unsure`: the amount's range reaches over an end. */
export type Position = 'below' | 'within' | 'above' | 'unsure';

/** A range that somebody published, in US dollars. One end is null where the source gives only the other. */
export interface CitedRange {
  id: string;
  about: RangeSubject;
  lowUsd: number | null;
  highUsd: number | null;
  source: string;
  sourceUrl: string | null;
  year: number | null;
  /** Where the typed fee lies, whole range considered; null without a fee or an exchange rate. */
  position: Position | null;
}

/** What one post might cost by one source, with and without the modifiers chosen. */
export interface FeeEstimate extends CitedRange {
  kind: 'rule-of-thumb' | 'report';
  /** The source names this platform, and a size or a rate that this account's is known to match. */
  fitsClosely: boolean;
  withModifiers: { lowUsd: number | null; highUsd: number | null };
}

/** The span of the sources that speak of this platform and of this size, in US dollars. */
export interface NarrowedRange {
  lowUsd: number;
  highUsd: number;
  /** How many sources it spans; two at least. */
  sources: number;
}

export interface Money {
  /** Null without a fee, or where its currency is none that `Intl` knows. */
  costs: Costs | null;
  /** US dollars per unit of the fee's currency; null where the user gave none. */
  dollarsPerUnit: number | null;
  /** Cost per thousand views or impressions. */
  cpmRanges: CitedRange[];
  estimates: FeeEstimate[];
  /** How many sources the estimates come from: one that speaks twice counts once. */
  sources: number;
  /** One range for a summary, where platform, size and rate narrow it; null where the list has to be read. */
  narrowed: NarrowedRange | null;
  /** What the modifiers chosen multiply a fee by. */
  factor: { low: number; high: number };
  /** Modifiers chosen that no source puts a number on and the user has not either. */
  withoutNumber: ModifierId[];
}
