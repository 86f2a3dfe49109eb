import type { Count } from '../../model/count';
import { attribute } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoizeAtLook } from '../../page/memoize';
import { digitsOf } from '../number-in-words';
import { partsNamed, theOnly } from '../own-parts';
import type { ArticleParts } from './article-parts';
import { numbersIn, textsOf } from './counts';

/** The row of buttons, and each of them if there is exactly one. */
export interface Bar {
  row: Element | null;
  comments: Element | null;
  shares: Element | null;
  likes: Element | null;
  saves: Element | null;
  /** The link to the post's numbers, which shows its views. */
  views: Element | null;
}

/** The bar of the post with this id. Pressing a button changes its name. */
export function barOf(parts: ArticleParts, id: string): Bar {
  const replies = partsNamed(parts, 'reply');
  // An advertisement has another group before it.
  const row = theOnly(parts.groups.filter((group) => replies.some((reply) => group.contains(reply))));
  const inRow = (part: Element | null) => (row?.contains(part) ? part : null);
  const button = (...names: [string, ...string[]]) => inRow(theOnly(partsNamed(parts, ...names)));
  const links = parts.analytics.filter((link) => attribute(link, 'href').endsWith(`/${id}/analytics`));
  return {
    row,
    comments: button('reply'),
    shares: button('retweet', 'unretweet'),
    likes: button('like', 'unlike'),
    saves: button('bookmark', 'removeBookmark'),
    views: inRow(theOnly(links)),
  };
}

/**
 * The full number in a button's label, such as "745 Likes. Like", in any language. Null if the label only repeats the
 * short form, such as "12 mil", or if it differs from a full number on the button, such as "1 489".
 */
export const labelled = memoizeAtLook<Count | null>(null, (element, look) => {
  const [count = null] = numbersIn(element.getAttribute('aria-label'), look);
  if (!count) return null;
  // The unit may be in a separate text.
  const { number, whole } = textsOf(element, look);
  const shown = number && whole;
  if (shown === count.raw) return count;
  const isShort = /\p{L}/u.test(shown);
  const isAlike = digitsOf(count.raw) === digitsOf(shown);
  return shown === '' || isAlike !== isShort ? count : null;
});

/**
 * Bookmarks and views from the row's label, "20 replies, 140 reposts, 745 likes, 39 bookmarks, 78370 views". The label
 * leaves out zeros. So it can be read only if the buttons' numbers explain all the other numbers in it.
 */
export function restOfRow(bar: Bar, look: Look): RestOfRow {
  const known = rows.get(bar) ?? readRest(bar, look);
  rows.set(bar, known);
  return known;
}

/**
 * The full number for a shortened one. The row's label has every number that is not zero. If exactly one of them fits the
 * short form, it is the full number. Long articles and posts with a quoted video have it only there (2026-01).
 */
export function fullInRow({ row }: Bar, shown: Count | null, look: Look): Count | null {
  if (shown?.precision !== 'rounded') return null;
  const numbers = numbersIn(row?.getAttribute('aria-label'), look);
  const [only = null, another] = numbers.filter(({ value }) => shown.low <= value && value <= shown.high);
  return another ? null : only;
}

interface RestOfRow {
  saves: Count | null;
  views: Count | null;
}

/** Caches the result, because two fields use it. */
const rows = new WeakMap<Bar, RestOfRow>();

function readRest(bar: Bar, look: Look): RestOfRow {
  const row = [...numbersIn(bar.row?.getAttribute('aria-label'), look)];
  for (const button of [bar.comments, bar.shares, bar.likes]) {
    const count = labelled(button, look);
    if (!count) return { saves: null, views: null };
    if (count.value > 0 && row.shift()?.value !== count.value) return { saves: null, views: null };
  }
  const saves = labelled(bar.saves, look);
  const views = labelled(bar.views, look);
  const fits = (known: Count | null, count: Count | undefined) =>
    known === null || known.value === count?.value;
  const [first, second, third] = row;
  if (first && second && !third && fits(saves, first) && fits(views, second))
    return { saves: first, views: second };
  // If one number is left, the other count is zero. The number is the views only if the bookmark button says 0.
  if (first && !second && saves?.value === 0) return { saves: null, views: first };
  return { saves: null, views: null };
}
