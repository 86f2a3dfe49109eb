import { perLanguage } from './catalogue/current-language';
import { say } from './catalogue/say';

/**
 * Formats numbers and dates in the language of the interface and not of the page: "16.476" in an English sentence would be
 * read as sixteen.
 */
const formats = perLanguage((locale) => ({
  whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  oneDecimal: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
  small: new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }),
  short: new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 4,
    useGrouping: 'always',
  }),
  // A language without a short form for thousands writes "5.000" beside "20.000", not "5000".
  grouped: new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: 'always' }),
  inFull: new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 }),
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
  dayOfYear: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
  longDay: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
  moment: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
}));

/** 16,476. Below ten one decimal is shown, because half a comment matters. Small values never round to 0. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  return (size < 1 ? formats().small : size < 10 ? formats().oneDecimal : formats().whole).format(value);
}

/** 0.00113 as 0.00113: for a number that somebody else calculates with, such as an exchange rate. */
export const formatInFull = (value: number): string => formats().inFull.format(value);

/**
 * 16.4K. A language that writes thousands in full, such as German, gets all digits: a rounded "12.350" beside "1,2 Mio." would be
 * read as exact.
 */
export function formatShort(value: number): string {
  const { short, grouped } = formats();
  const isShort = short.formatToParts(value).some(({ type }) => type === 'compact');
  return isShort || Math.abs(value) < 1_000 ? short.format(value) : grouped.format(value);
}

/** "~16.4K" as a screen reader says it: "about 16.4K". */
export const spokenNumber = (text: string): string =>
  text.startsWith('~') ? say('number.about', { number: text.slice(1) }) : text;

/** A signed difference: +412. */
export const formatChange = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${formats().whole.format(Math.abs(value))}`;

type Rounding = 'halfExpand' | 'floor' | 'ceil';

function percentText(percent: number, roundingMode: Rounding): string {
  // Two significant digits below ten: 0.043 %, 3.2 %; whole numbers above.
  const size = Math.abs(percent) < 10 && percent !== 0 ? 'small' : 'whole';
  // English locale data uses a hyphen, which would look like a dash beside "+20%" or in a range.
  return percents()
    [size][roundingMode].format(percent / 100)
    .replace('-', '−');
}

const percents = perLanguage((locale) => {
  const by = (digits: Intl.NumberFormatOptions) => {
    const rounded = (roundingMode: Rounding) =>
      new Intl.NumberFormat(locale, { style: 'percent', ...digits, roundingMode });
    return { halfExpand: rounded('halfExpand'), floor: rounded('floor'), ceil: rounded('ceil') };
  };
  return {
    small: by({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 }),
    whole: by({ maximumFractionDigits: 0 }),
    inFull: new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 15 }),
  };
});

/** 3.2 as 3.2%. */
export const formatPercent = (percent: number): string => percentText(percent, 'halfExpand');

/** 3.2456 as 3.2456%: for checking what was typed, which rounding could hide. */
export const formatPercentInFull = (percent: number): string => percents().inFull.format(percent / 100);

/** "2.9% to 3.5%", rounded outwards so that it never looks narrower than it is; one figure if both ends look the same. */
export function formatPercentRange(low: number, high: number): string {
  if (low === high) return formatPercent(low);
  return spanText(percentText(low, 'floor'), percentText(high, 'ceil'));
}

/** "16,400 to 16,499"; one figure if both ends look the same. */
export function formatRange(low: number, high: number): string {
  return spanText(formatNumber(low), formatNumber(high));
}

/** "2.9% to 3.5%": two texts as the ends of a range; one of them if both look the same. */
export const spanText = (from: string, to: string): string =>
  from === to ? from : say('number.span', { from, to });

/** "3.2% (3.1% to 3.3%)": a number with its range beside it. */
export const withRange = (number: string, range: string): string =>
  say('number.with-range', { number, range });

/** 3 Mar; with the year if it differs from that of `nowMs`. */
export function formatDay(atMs: number, nowMs: number): string {
  const sameYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  return (sameYear ? formats().day : formats().dayOfYear).format(atMs);
}

/** 2026-03-03 as 3 Mar 2026 */
export const formatIsoDay = (day: string): string => formats().dayOfYear.format(Date.parse(`${day}T12:00`));

/** Given as `nowMs` to words about days: every day is written with its year, because the text is read in other years too. */
export const IN_ANY_YEAR = Number.NaN;

/** 3 March 2026 */
export const formatLongDay = (atMs: number): string => formats().longDay.format(atMs);

/** 3 Mar 2026, 14:05 */
export const formatMoment = (atMs: number): string => formats().moment.format(atMs);
