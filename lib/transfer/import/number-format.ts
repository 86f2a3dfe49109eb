import { currenciesCalled } from '../../typed/currency';
import type { KnownCell } from './grid';

/** How a workbook shows numbers: ECMA-376, part 1, 18.8.30 and 18.8.31. */
export type NumberFormat =
  | { shows: 'number' }
  /** With an exponent: a sheet gives this format to a text such as 12e4 that it takes for a number. */
  | { shows: 'exponent' }
  | { shows: 'percent' }
  | { shows: 'date'; hasTime: boolean }
  | { shows: 'time' }
  | { shows: 'currency'; sign: string }
  /** Words around the number that change what a person reads, such as "万" behind 3.5. */
  | { shows: 'words'; before: string; after: string };

const NUMBER: NumberFormat = { shows: 'number' };

const BUILT_IN = new Map<number, NumberFormat>([
  [9, { shows: 'percent' }],
  [10, { shows: 'percent' }],
  [11, { shows: 'exponent' }],
  [48, { shows: 'exponent' }],
  ...[14, 15, 16, 17].map((id) => [id, { shows: 'date', hasTime: false }] as const),
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, { shows: 'date', hasTime: false }] as const,
  ),
  [22, { shows: 'date', hasTime: true }],
  ...[18, 19, 20, 21, 45, 46, 47].map((id) => [id, { shows: 'time' }] as const),
]);

export function formatOf(id: number, code: string | undefined): NumberFormat {
  return BUILT_IN.get(id) ?? (code === undefined ? NUMBER : formatFrom(code));
}

function formatFrom(code: string): NumberFormat {
  const [first = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const sign = /\[\$([^\]-]+)/.exec(first)?.[1];
  const rest = first.replace(/\[[^\]]*\]/g, '').replace(/\\(.)|_.|\*./g, '$1');
  const bare = rest.replace(/"[^"]*"/g, '');
  if (bare.includes('%')) return { shows: 'percent' };
  if (/[#0?]E[+-]/i.test(bare)) return { shows: 'exponent' };
  if (/[yd]|m{3}|年|月/i.test(bare)) return { shows: 'date', hasTime: /[hs]/i.test(bare) };
  if (/[hs]/i.test(bare)) return { shows: 'time' };
  if (sign) return { shows: 'currency', sign: sign.trim() };
  const literal = rest.replace(/"([^"]*)"/g, '$1');
  const [, before = '', after = ''] = /^([^#0?]*)[#0?][#0?.,\s]*(.*)$/.exec(literal) ?? [];
  const words = (before + after).trim();
  if (currenciesCalled(words).length > 0) return { shows: 'currency', sign: words };
  // Commas behind the digits show thousands, so that the number itself is whole: 1200000 as "1.2M".
  const isScaledDown = /[#0?],+(?:"|$|\s*\p{L})/u.test(first.replace(/\[[^\]]*\]/g, ''));
  if (!/\p{L}/u.test(words) || /general|standard/i.test(words) || isScaledDown) return NUMBER;
  return { shows: 'words', before: before.trim(), after: after.trim() };
}

const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, and of the one that Excel for Mac once used. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);
/** 9999-12-31, the last day that Excel knows. */
const MAX_DAY = 2_958_465;

/** The cell that a person sees for a number in this format. */
export function shownNumber(stored: number, format: NumberFormat, is1904: boolean): KnownCell {
  // The last digits of a double are noise: 0.1 + 0.2.
  const number = Number(stored.toPrecision(15));
  const plain = plainDigits(number);
  switch (format.shows) {
    case 'number':
      return { text: plain, number };
    case 'exponent':
      return { text: plain, number, hasExponent: true };
    case 'percent':
      return { text: `${plainDigits(Number((number * 100).toPrecision(12)))}%`, number };
    case 'currency':
      return { text: `${format.sign} ${plain}`.trim(), number };
    case 'words':
      return { text: `${format.before}${plain}${format.after}`, number, isShownAsOther: true };
    case 'time':
      return { text: plain, number, isShownAsOther: true };
    case 'date': {
      if (number < 1 || number > MAX_DAY) return { text: plain, number };
      // 12:30:00 is stored as a fraction that is a little less.
      const seconds = Math.round((number * DAY_MS) / 1000) * 1000;
      const iso = new Date((is1904 ? DAY_0_OF_1904 : DAY_0) + seconds).toISOString();
      const date = iso.slice(0, 10);
      const hasTime = format.hasTime && number % 1 !== 0;
      return { text: hasTime ? `${date} ${iso.slice(11, 19)}` : date, date };
    }
  }
}

/** Never with an exponent: ids and phone numbers are often stored as numbers. */
function plainDigits(number: number): string {
  const text = String(number);
  return text.includes('e')
    ? number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}
