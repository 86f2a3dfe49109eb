/**
 * Formats numbers and dates for the interface. Its sentences are English, so its numbers are too: "16.476" in an
 * English sentence would be read as sixteen. The user's variant of English (en-IN, en-GB) is used.
 */
const LANGUAGE = navigator.languages.find((tag) => /^en\b/.test(tag)) ?? 'en';

const whole = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 1 });
const small = new Intl.NumberFormat(LANGUAGE, { maximumSignificantDigits: 2 });
const short = new Intl.NumberFormat(LANGUAGE, { notation: 'compact', maximumSignificantDigits: 4 });
const day = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short' });
const dayOfYear = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: 'numeric' });
const moment = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeStyle: 'short' });

/** 16,476. Below ten one decimal is shown, because half a comment matters. Small values never round to 0. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  return (size < 1 ? small : size < 10 ? oneDecimal : whole).format(value);
}

/** 16.4K */
export const formatShort = (value: number): string => short.format(value);

/** A signed difference: +412. */
export const formatChange = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${whole.format(Math.abs(value))}`;

type Rounding = 'halfExpand' | 'floor' | 'ceil';

function percentText(percent: number, roundingMode: Rounding): string {
  // Two significant digits below ten: 0.043 %, 3.2 %; whole numbers above.
  const digits =
    Math.abs(percent) < 10 && percent !== 0
      ? { minimumSignificantDigits: 2, maximumSignificantDigits: 2 }
      : { maximumFractionDigits: 0 };
  const format = new Intl.NumberFormat(LANGUAGE, { style: 'percent', ...digits, roundingMode });
  // English locale data uses a hyphen, which would look like a dash beside "+20%" or in a range.
  return format.format(percent / 100).replace('-', '−');
}

/** 3.2 as 3.2%. */
export const formatPercent = (percent: number): string => percentText(percent, 'halfExpand');

/** "2.9% to 3.5%", rounded outwards so that it never looks narrower than it is; one figure if both ends look the same. */
export function formatPercentRange(low: number, high: number): string {
  if (low === high) return formatPercent(low);
  return `${percentText(low, 'floor')} to ${percentText(high, 'ceil')}`;
}

/** "16,400 to 16,499"; one figure if both ends look the same. */
export function formatRange(low: number, high: number): string {
  const [from, to] = [formatNumber(low), formatNumber(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** 3 Mar; with the year if it differs from that of `nowMs`. */
export function formatDay(atMs: number, nowMs: number): string {
  const sameYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  return (sameYear ? day : dayOfYear).format(atMs);
}

/** 3 Mar 2026, 14:05 */
export const formatMoment = (atMs: number): string => moment.format(atMs);
