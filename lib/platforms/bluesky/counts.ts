import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import type { Look } from '../../page/look';
import { memoizeByTexts } from '../../page/memoize';
import { digitsOf, withoutEndingZeros, withSigns } from '../number-in-words';

/** Digits, or groups of digits with any grouping mark. */
const RUN =
  /(?<!\p{Nd}[.,'’٬\u00a0\u202f]?)\p{Nd}+(?:[.,'’٬\u00a0\u202f]\p{Nd}{2,3})*(?!\p{Nd}|[.,٫]\p{Nd}|[KMB](?!\p{L}))/giu;
const WHOLE = /^\p{Nd}+$|^\p{Nd}{1,3}(?:\P{Nd}\p{Nd}{2,3})*\P{Nd}\p{Nd}{3}$/u;

/**
 * The only number in a label with a full number, such as "Like (3,817 likes)". The app's language can differ from the
 * page's, so the words are ignored, and any mark between digits counts as grouping. `shown` is the visible number. If
 * the label only repeats its short form, such as "12 mil", the result is null.
 */
export function labelled(label: string | null | undefined, shown = ''): Count | null {
  return label ? inLabel(label, shown) : null;
}

const inLabel = memoizeByTexts((label, shown): Count | null => {
  const [run = '', another] = label.match(RUN) ?? [];
  // A digit outside the run is part of a decimal or a shortened number, so the label does not have a full number.
  const isOnly = another === undefined && label.replace(run, '').search(/\p{Nd}/u) === -1;
  const isRepeated = /\p{L}/u.test(shown) && digitsOf(run) === digitsOf(shown);
  const [before = '', after = ''] = label.split(run, 2);
  const written = withSigns(before, digitsOf(run), after);
  const count = isOnly && !isRepeated && WHOLE.test(run) ? parseCount(written, 'und') : null;
  return count?.precision === 'exact' ? { ...count, raw: label } : null;
});

/** Bluesky rounds visible numbers down: 2,999 is shown as 2.9K (2026-01). Until 2024, the header's were rounded. */
export function shownCount(text: string, look: Look, shortening: 'cut' | 'unknown' = 'cut'): Count | null {
  return parseCount(text, look.language, { shortening });
}

/**
 * The full number in a label or title, for the visible number `shown`. Before 2025 the label repeated the short form, and
 * "12 mil" looks like a full 12. So if `shown` is short, the label must begin with its digits (without ending
 * zeros) and be longer. Otherwise the digits must be the same.
 */
export function inFull(label: string | null | undefined, shown: string): Count | null {
  const count = labelled(label);
  const isShort = /\p{L}/u.test(shown);
  const leading = digitsOf(shown);
  const digits = digitsOf(label ?? '');
  const fits = isShort
    ? leading !== '' && digits.startsWith(withoutEndingZeros(leading)) && digits.length > leading.length
    : digits === leading;
  return fits ? count : null;
}
