import type { Count } from '../../model/count';
import type { Look } from '../../page/look';
import { memoize, memoizeAtLook } from '../../page/memoize';
import { digitsOf } from '../number-in-words';
import { ownParts, partsNamed, theOnly } from '../own-parts';
import { writtenText } from './anchors';
import { numberIn, numbersIn } from './counts';
import type { Article } from './find-posts';

/** The row of buttons. An advertisement has another group before it. */
const barOf = memoize((article: Article): Element | null => {
  const replies = partsNamed(article, 'reply');
  const groups = ownParts(article, '[role="group"]');
  return theOnly(groups.filter((group) => replies.some((reply) => group.contains(reply))));
});

/** One button, by any of its names. Pressing it changes its name. */
const button = (...names: string[]) =>
  memoize((article: Article) => inBar(article, theOnly(partsNamed(article, ...names))));

export const BUTTONS = {
  comments: button('reply'),
  shares: button('retweet', 'unretweet'),
  likes: button('like', 'unlike'),
  saves: button('bookmark', 'removeBookmark'),
};

/** The link to the post's numbers, which shows its views. */
export const viewsLinkOf = memoize((article: Article): Element | null =>
  inBar(article, theOnly(ownParts(article, `a[href$="/${article.id}/analytics"]`))),
);

function inBar(article: Article, part: Element | null): Element | null {
  return barOf(article)?.contains(part) ? part : null;
}

/**
 * The full number in a button's label, such as "745 Likes. Like", in any language. Null if the label only repeats the
 * short form, such as "12 mil", or if it differs from a full number on the button, such as "1 489".
 */
export const labelled = memoizeAtLook<Count | null>(null, (element, look) => {
  const [count = null] = numbersIn(element.getAttribute('aria-label'), look);
  // The unit may be in a separate text.
  const shown = numberIn(element, look) && writtenText(element);
  const isShort = /\p{L}/u.test(shown);
  const isAlike = count !== null && digitsOf(count.raw) === digitsOf(shown);
  return shown === '' || isAlike !== isShort ? count : null;
});

/**
 * Bookmarks and views from the row's label, "20 replies, 140 reposts, 745 likes, 39 bookmarks, 78370 views". The label
 * leaves out zeros. So it can be read only if the buttons' numbers explain all the other numbers in it.
 */
export function restOfRow(article: Article, look: Look): RestOfRow {
  const known = rows.get(article) ?? readRest(article, look);
  rows.set(article, known);
  return known;
}

/**
 * The full number for a shortened one. The row's label has every number that is not zero. If exactly one of them fits the
 * short form, it is the full number. Long articles and posts with a quoted video have it only there (2026-01).
 */
export function fullInRow(article: Article, shown: Count | null, look: Look): Count | null {
  if (shown?.precision !== 'rounded') return null;
  const row = numbersIn(barOf(article)?.getAttribute('aria-label'), look);
  const [only = null, another] = row.filter(({ value }) => shown.low <= value && value <= shown.high);
  return another ? null : only;
}

interface RestOfRow {
  saves: Count | null;
  views: Count | null;
}

/** Caches the result, because two fields use it. */
const rows = new WeakMap<Article, RestOfRow>();

function readRest(article: Article, look: Look): RestOfRow {
  const row = numbersIn(barOf(article)?.getAttribute('aria-label'), look);
  for (const buttonOf of [BUTTONS.comments, BUTTONS.shares, BUTTONS.likes]) {
    const count = labelled(buttonOf(article), look);
    if (!count) return { saves: null, views: null };
    if (count.value > 0 && row.shift()?.value !== count.value) return { saves: null, views: null };
  }
  const saves = labelled(BUTTONS.saves(article), look);
  const views = labelled(viewsLinkOf(article), look);
  const fits = (known: Count | null, count: Count | undefined) =>
    known === null || known.value === count?.value;
  const [first, second, third] = row;
  if (first && second && !third && fits(saves, first) && fits(views, second))
    return { saves: first, views: second };
  // If one number is left, the other count is zero. The number is the views only if the bookmark button says 0.
  if (first && !second && saves?.value === 0) return { saves: null, views: first };
  return { saves: null, views: null };
}
