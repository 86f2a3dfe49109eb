import type { RangeSubject, SizeName } from '../evaluation/money/cpm-ranges';
import type { PercentRange } from '../evaluation/money/modifiers';
import type { CitedRange, NarrowedRange, Position } from '../evaluation/money/money';
import type { Span } from '../metrics/measures/span';
import { currentLanguage } from './catalogue/current-language';
import { say } from './catalogue/say';
import type { Fact } from './fact';
import { formatNumber, formatRange, spanText, withRange } from './numbers';
import { sourceText } from './source-text';

/** "$0.0018", "$0.96", "$30.35", "€1,250". In the language of the interface, as every number. */
export function formatMoney(amount: number, currency: string): string {
  return money(currency, digitsOf(amount)).format(amount);
}

const money = (currency: string, digits: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(currentLanguage().locale, { style: 'currency', currency, ...digits });

/** Cents only below 100; below 1, two significant digits, so that no cost is shown as 0. */
function digitsOf(amount: number): Intl.NumberFormatOptions {
  if (Number.isInteger(amount) || Math.abs(amount) >= 100) return { maximumFractionDigits: 0 };
  return Math.abs(amount) < 1 ? { minimumSignificantDigits: 2, maximumSignificantDigits: 2 } : {};
}

/** A fee to the cent, as typed: "€1,200.50", "€1,200". Rounding would change the fee. */
export function feeText(amount: number, currency: string): string {
  if (Number.isInteger(amount) || Math.abs(amount) < 1) return formatMoney(amount, currency);
  return money(currency, {}).format(amount);
}

/** "$0.96 ($0.91 to $1.02)": the range only if it differs visibly. */
export function costText({ value, low, high }: Span, currency: string): string {
  const [text, from, to] = [value, low, high].map((amount) => formatMoney(amount, currency));
  return from === to ? `${text}` : withRange(`${text}`, spanText(`${from}`, `${to}`));
}

type Ends = Pick<CitedRange, 'lowUsd' | 'highUsd'>;

/** "$100 to $500", "up to $500", "over $10,000" */
export function dollarsText({ lowUsd, highUsd }: Ends): string {
  if (lowUsd === null)
    return highUsd === null
      ? say('money.no-number')
      : say('money.up-to', { amount: formatMoney(highUsd, 'USD') });
  if (highUsd === null) return say('money.over', { amount: formatMoney(lowUsd, 'USD') });
  return spanText(formatMoney(lowUsd, 'USD'), formatMoney(highUsd, 'USD'));
}

/** "$700 to $1,400" */
export function rangeText({ lowUsd, highUsd }: NarrowedRange): string {
  return spanText(formatMoney(lowUsd, 'USD'), formatMoney(highUsd, 'USD'));
}

/** "6 sources" */
export const sourcesText = (sources: number): string => say('money.sources', { sources });

/** "yours is below" */
export const pricePositionWords = (position: Position): string => say(`money.position-${position}`);

export function sourceFacts({ source, sourceUrl, year, about }: Omit<CitedRange, 'position'>): Fact[] {
  return [
    { label: say('money.source'), text: sourceText({ source, year }) },
    ...(sourceUrl === null ? [] : [{ label: say('money.address'), text: sourceUrl }]),
    { label: say('money.about'), text: subjectWords(about) },
  ];
}

/** "+20% to +30%", "−25%" */
export const factorText = ({ lowPercent, highPercent }: PercentRange): string =>
  spanText(signed(lowPercent), signed(highPercent));

const signed = (percent: number): string =>
  say(percent < 0 ? 'money.signed-minus' : 'money.signed-plus', { percent: formatNumber(Math.abs(percent)) });

/** What an amount pays for: "one post, micro". */
export function subjectWords(about: RangeSubject): string {
  switch (about.code) {
    case 'thousand-impressions':
      return say(
        about.platforms === 'any' ? 'money.thousand-impressions-anywhere' : 'money.thousand-impressions',
      );
    case 'thousand-reached':
      return say('money.thousand-reached', { size: sizeName(about.size) });
    case 'one-post':
      return say('money.one-post', {
        size:
          about.size === null ? followersWords(about.fromFollowers, about.toFollowers) : sizeName(about.size),
      });
    case 'per-followers':
      return say('money.per-followers', {
        amount: formatMoney(about.usd, 'USD'),
        number: formatNumber(about.followers),
        unit: about.unit,
      });
    case 'per-follower-by-engagement':
      return say('money.per-follower-by-engagement', {
        amount: formatMoney(about.usdPerFollower, 'USD'),
        percent: formatNumber(about.percent),
      });
    case 'views-at-cpm':
      return say('money.views-at-cpm');
  }
}

/** As the source names the size. */
const sizeName = (size: SizeName): string =>
  size === 'celebrity' ? say('money.size-celebrity') : say(`tier.named-${size}`);

const MILLION = 1_000_000;

/** "100,000 to 500,000 followers", "3 to 7 million followers" */
function followersWords(from: number | null, to: number | null): string {
  const [low, high] = [from ?? 0, to ?? 0];
  const isMillions = low >= MILLION && low % MILLION === 0 && high % MILLION === 0;
  return isMillions
    ? say('money.million-followers', { range: formatRange(low / MILLION, high / MILLION) })
    : say('money.followers', { range: formatRange(low, high) });
}
