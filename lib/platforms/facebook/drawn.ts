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
import { BUTTONS, IS_NUMBER_OF } from './words';

const ARTICLE = '[role="article"]';
/** The author's name above a post (2025-06 to 2026-07). */
const AUTHOR = '[data-ad-rendering-role="profile_name"] a';
const VIDEO = '[data-video-id]';

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
    IS_NUMBER_OF[name](shownText(part), look.language),
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

const isButton = (button: Element, name: DrawnCount): boolean =>
  BUTTONS[name].has(attribute(button, 'aria-label').trim());

/** The number beside a button of the viewer, as long as nothing around both belongs to another video. */
export function countInViewer(video: Element, name: DrawnCount, look: Look): Count | null {
  const own = (part: Element) =>
    elementsIn(part, '[role="button"][aria-label]').filter((button) => isButton(button, name));
  let card = parentOf(video);
  while (card && own(card).length === 0) card = parentOf(card);
  if (!card || card.querySelectorAll(VIDEO).length > 1) return null;
  let part = theOnly(own(card));
  while (part && !/\p{Nd}/u.test(shownText(part))) part = part === card ? null : parentOf(part);
  const isAlone =
    part?.querySelectorAll('a, [role="button"]').length === 1 && /^\p{Nd}/u.test(shownText(part));
  return isAlone ? countBelow(part, look, CUT) : null;
}
