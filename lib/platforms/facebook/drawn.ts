import type { Count } from '../../model/count';
import { destinationOf } from '../../page/destination';
import { attribute, elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { hasDigit, shownText, shownTexts } from '../../page/shown-text';
import { countBelow, numberIn } from '../count-below';
import { ownParts, type PostBounds, theOnly } from '../own-parts';
import { locate } from './address';
import { CUT } from './header';
import { handleIn, sameName } from './names';

const ARTICLE = '[role="article"]';
/** The author's name above a post (2025-06 to 2026-07). */
const AUTHOR = '[data-ad-rendering-role="profile_name"] a';
const VIDEO = '[data-video-id]';

/** A number beside a post, with its English word. Other languages were not seen. */
const WORDS = { comments: /^\S+ comments?$/i, shares: /^\S+ shares?$/i };
/** The buttons beside a reel, which have no words (2025-05). */
const BUTTONS = { likes: 'Like', comments: 'Comment', shares: 'Share' };

export type DrawnCount = keyof typeof BUTTONS;

/**
 * The post of the address, where it is drawn and the data is that of another page. A post's own address is in the head of
 * the document alone, since the links in it have a code.
 */
export const drawnPost = memoize((look: Look): PostBounds | null => {
  const { kind, handle, postId } = look.place;
  const canonical = destinationOf(look.document.querySelector('link[rel="canonical"]'), look);
  if (kind !== 'post' || handle === null || !canonical || locate(canonical).postId !== postId) return null;
  const outer = elementsIn(look.document, ARTICLE).filter((article) => !parentOf(article)?.closest(ARTICLE));
  const posts = outer.map((element) => ({ element, others: [...element.querySelectorAll(ARTICLE)] }));
  const written = posts.filter((post) => ownParts(post, 'a').some((link) => link.matches(AUTHOR)));
  const [post, another] = written;
  const author = post && ownParts(post, 'a').find((link) => link.matches(AUTHOR));
  const isOwn = sameName(handleIn(destinationOf(author, look)?.href, look), handle);
  return post && !another && isOwn ? post : null;
});

/** "All reactions:" and its number stand beside the pictures of the reactions, in any language. */
export function countInArticle(post: PostBounds, name: DrawnCount, look: Look): Count | null {
  const summary = parentOf(theOnly(ownParts(post, '[role="toolbar"]')));
  if (name === 'likes') return reactionsIn(summary, look);
  const beside = elementsIn(parentOf(summary), '[role="button"]').filter((part) =>
    WORDS[name].test(shownText(part)),
  );
  return countBelow(theOnly(beside), look, CUT);
}

/** A number with at most a unit after it. */
const ALONE = /^\P{L}*\p{Nd}\P{L}*(?:[\p{L}\p{M}]{1,8}\.?\s*)?$/u;

/** Null for "You and 368 others", which leaves out those whom it names. A word beside a full number is no unit. */
function reactionsIn(summary: Element | null, look: Look): Count | null {
  const text = numberIn(summary);
  // "368" and " others" may be two texts.
  const last = shownTexts(summary).findLast(({ data }) => data.trim() !== '');
  const isLast = last !== undefined && hasDigit(last);
  const count = isLast && ALONE.test(text) ? countBelow(summary, look, CUT) : null;
  return count?.precision === 'exact' && /\p{L}/u.test(text) ? null : count;
}

/** The video of the address in the viewer of reels, which carries its number. */
export const drawnReel = memoize((look: Look): Element | null => {
  const own = elementsIn(look.document, VIDEO).filter(
    (video) => attribute(video, 'data-video-id') === look.place.postId,
  );
  return theOnly(own);
});

/** The number beside a button of the viewer, as long as nothing around both belongs to another video. */
export function countInViewer(video: Element, name: DrawnCount, look: Look): Count | null {
  const button = `[role="button"][aria-label="${BUTTONS[name]}"]`;
  let card = parentOf(video);
  while (card && !card.querySelector(button)) card = parentOf(card);
  if (!card || card.querySelectorAll(VIDEO).length > 1) return null;
  let part = theOnly([...card.querySelectorAll(button)]);
  while (part && !/\p{Nd}/u.test(shownText(part))) part = part === card ? null : parentOf(part);
  const isAlone =
    part?.querySelectorAll('a, [role="button"]').length === 1 && /^\p{Nd}/u.test(shownText(part));
  return isAlone ? countBelow(part, look, CUT) : null;
}
