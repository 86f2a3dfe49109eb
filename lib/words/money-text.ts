import type { RangeSubject } from '../evaluation/money/cpm-ranges';
import type { PercentRange } from '../evaluation/money/modifiers';
import type { CitedRange, NarrowedRange, Position } from '../evaluation/money/money';
import type { Span } from '../metrics/measures/span';
import type { Fact } from './fact';
import { formatNumber, formatRange } from './numbers';
import { sourceText } from './source-text';

/** "$0.0018", "$0.96", "$30.35", "€1,250". The sentences are English, so the amounts are too. */
export function formatMoney(amount: number, currency: string): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency, ...digitsOf(amount) }).format(amount);
}

/** Cents only below 100; below 1, two significant digits, so that no cost is shown as 0. */
function digitsOf(amount: number): Intl.NumberFormatOptions {
  if (Number.isInteger(amount) || Math.abs(amount) >= 100) return { maximumFractionDigits: 0 };
  return Math.abs(amount) < 1 ? { minimumSignificantDigits: 2, maximumSignificantDigits: 2 } : {};
}

/** A fee to the cent, as typed: "€1,200.50", "€1,200". Rounding would change the fee. */
export function feeText(amount: number, currency: string): string {
  if (Number.isInteger(amount) || Math.abs(amount) < 1) return formatMoney(amount, currency);
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount);
}

/** "$0.96 ($0.91 to $1.02)": the range only if it differs visibly. */
export function costText({ value, low, high }: Span, currency: string): string {
  const [text, from, to] = [value, low, high].map((amount) => formatMoney(amount, currency));
  return from === to ? `${text}` : `${text} (${from} to ${to})`;
}

type Ends = Pick<CitedRange, 'lowUsd' | 'highUsd'>;

/** "$100 to $500", "up to $500", "over $10,000" */
export function dollarsText({ lowUsd, highUsd }: Ends): string {
  if (lowUsd === null) return highUsd === null ? 'no number' : `up to ${formatMoney(highUsd, 'USD')}`;
  if (highUsd === null) return `over ${formatMoney(lowUsd, 'USD')}`;
  const [from, to] = [formatMoney(lowUsd, 'USD'), formatMoney(highUsd, 'USD')];
  return from === to ? from : `${from} to ${to}`;
}

/** "$700 to $1,400" */
export function rangeText({ lowUsd, highUsd }: NarrowedRange): string {
  return `${formatMoney(lowUsd, 'USD')} to ${formatMoney(highUsd, 'USD')}`;
}

/** "6 sources" */
export const sourcesText = (sources: number) => (sources === 1 ? '1 source' : `${sources} sources`);

export const POSITION_WORDS: Record<Position, string> = {
  below: 'yours is below',
  within: 'yours is within',
  above: 'yours is above',
  unsure: 'yours may be inside or outside',
};

export function sourceFacts({ source, sourceUrl, year, about }: Omit<CitedRange, 'position'>): Fact[] {
  return [
    { label: 'Source', text: sourceText({ source, year }) },
    ...(sourceUrl === null ? [] : [{ label: 'Address', text: sourceUrl }]),
    { label: 'About', text: subjectWords(about) },
  ];
}

/** "+20% to +30%", "−25%" */
export function factorText({ lowPercent, highPercent }: PercentRange): string {
  const [low, high] = [signed(lowPercent), signed(highPercent)];
  return low === high ? low : `${low} to ${high}`;
}

const signed = (percent: number) => `${percent < 0 ? '−' : '+'}${formatNumber(Math.abs(percent))}%`;

/** What an amount pays for: "one post, micro". */
export function subjectWords(about: RangeSubject): string {
  switch (about.code) {
    case 'thousand-impressions':
      return `per thousand impressions, any size${about.platforms === 'any' ? ' and platform' : ''}`;
    case 'thousand-reached':
      return `per thousand reached, ${about.size}`;
    case 'one-post':
      return `one post, ${about.size ?? followersWords(about.fromFollowers, about.toFollowers)}`;
    case 'per-followers':
      return `${formatMoney(about.usd, 'USD')} per ${formatNumber(about.followers)} ${about.unit}`;
    case 'per-follower-by-engagement':
      return `$${about.usdPerFollower} a follower, by engagement in parts of ${about.percent}%`;
    case 'views-at-cpm':
      return 'mean views at its cost per thousand impressions';
  }
}

const MILLION = 1_000_000;

/** "100,000 to 500,000 followers", "3 to 7 million followers" */
function followersWords(from: number | null, to: number | null): string {
  const [low, high] = [from ?? 0, to ?? 0];
  const isMillions = low >= MILLION && low % MILLION === 0 && high % MILLION === 0;
  return isMillions
    ? `${formatRange(low / MILLION, high / MILLION)} million followers`
    : `${formatRange(low, high)} followers`;
}
