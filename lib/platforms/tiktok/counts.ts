import type { CountStyle } from '../../counts/count-style';
import { parseCount } from '../../counts/in-tab';
import { type Count, exactCount } from '../../model/count';
import type { Look } from '../../page/look';
import { hasDigit, shownTexts } from '../../page/shown-text';
import { textOf } from './anchors';

/**
 * TikTok writes numbers below 10,000 in full, without a separator. It shortens larger ones to at most one decimal, with a
 * dot, and K, M or B. This is the same on pages in every language (144 texts on French and Spanish pages, 2025-06 to
 * 2026-05). "13K" means 13.0K.
 */
const SHORT_FORM = /^\d+(\.\d)?[KMB]?$/;

/** Profiles round half up: 38,490 is shown as 38.5K (six of six pairs). Whether tiles and video pages do is unknown. */
export type Shortening = NonNullable<CountStyle['shortening']>;

/**
 * The count that an element's whole text shows. Null if it contains a second number, for example from another extension.
 * Text in any other form is parsed in the page's language.
 */
export function shownCount(element: Element | null, shortening: Shortening, look: Look): Count | null {
  const [, another] = shownTexts(element).filter(hasDigit);
  if (another) return null;
  const text = textOf(element);
  const language = SHORT_FORM.test(text) ? 'en' : look.language;
  return parseCount(text, language, { shortening, dropsZeroDecimal: true });
}

/** The largest 31-bit and 32-bit numbers. A field of that size has this value for every larger number (2022 to 2026). */
const NO_MORE_FIT = [2 ** 31 - 1, 2 ** 32 - 1];

/**
 * A count from the embedded data, which is a number or a string of digits. The data is often rounded like the display
 * (38500 for 38,490), without any sign of it. So a value that the short form can show exactly counts as rounded, and any
 * other value as exact.
 */
export function embeddedCount(value: unknown, shortening: Shortening): Count | null {
  const raw = String(value);
  if (!/^\d{1,15}$/.test(raw) || NO_MORE_FIT.includes(Number(raw))) return null;
  const count = Number(raw);
  const step = count < 1e4 ? 1 : count < 1e6 ? 1e2 : count < 1e9 ? 1e5 : 1e8;
  if (step === 1 || count % step !== 0) return exactCount(count, raw);
  return {
    value: count,
    low: count - step / 2,
    high: count + (shortening === 'rounded' ? step / 2 : step) - 1,
    precision: 'rounded',
    raw,
  };
}
