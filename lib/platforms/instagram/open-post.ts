import { elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText } from '../../page/shown-text';
import { type ActionBar, actionBars } from './action-bar';
import { type Destination, linkOf, POST_LINKS } from './address';
import { isOnPage, MAIN } from './header';

/** The post that the address names, as it stands on the page: alone, in a dialog over a profile, or among reels. */
export interface OpenPost {
  element: Element;
  /** The element of the link that names it, mostly around its date. */
  anchor: Element;
  link: Destination;
  bar: ActionBar | null;
  /** It lies over another page, such as a profile, which stays underneath. */
  isOver: boolean;
}

/**
 * Found by a link with the address's code, such as the one around the date, and extended outwards until another post
 * begins. Null if there is no such link, or if two places have one.
 */
export const openPost = memoize((look: Look): OpenPost | null => {
  const { document, place } = look;
  if (place.kind !== 'post') return null;
  // Beside the page stand notifications that name posts as well.
  const page = document.querySelector(MAIN) ?? document.body;
  for (const root of [...elementsIn(document, '[role="dialog"]'), page]) {
    const found = openPostIn(root, place.postId);
    if (found) return found;
  }
  return null;
});

/** A tile: it shows the post, where the links of an open post carry a date or words. */
export function isPicture(link: Element): boolean {
  return link.querySelector('time') === null && link.querySelector(PICTURE) !== null;
}
const PICTURE = 'img, video, canvas, svg, ul, [style*="background-image"]';

/**
 * A post with a thousand comments has as many links. With more links nothing is read: each must be checked, and one
 * left out might belong to another post.
 */
const MAX_LINKS = 3_000;

function openPostIn(root: Element, code: string | null): OpenPost | null {
  const inRoot = elementsIn(root, POST_LINKS);
  if (inRoot.length > MAX_LINKS) return null;
  const links = inRoot.filter((link) => isOnPage(link) || !isOnPage(root));
  const isHere = (link: Element) => linkOf(link)?.code === code;
  const own = links.filter((link) => isHere(link) && !isPicture(link) && shownText(link) !== '');
  const anchor = own.find((link) => link.querySelector('time') && !linkOf(link)?.part) ?? own[0];
  const link = anchor && linkOf(anchor);
  if (!anchor || !link) return null;

  const bars = actionBars(root);
  const others = links.filter((other) => !isHere(other));
  const videosIn = (part: Element) => part.querySelectorAll('video').length;
  // Of two reels one has its video alone; that of the other begins another, also where its bar is still to come.
  const holdsAnother = (around: Element, part: Element) =>
    bars.filter((bar) => around.contains(bar.icon)).length > 1 ||
    others.some((other) => around.contains(other)) ||
    (videosIn(part) > 0 && videosIn(around) > videosIn(part));
  let element = anchor;
  while (element !== root) {
    const around = parentOf(element);
    if (!around || holdsAnother(around, element)) break;
    element = around;
  }
  // A reel made from this one may link to it: then nobody can say which bar is whose.
  if (!own.every((other) => element.contains(other))) return null;
  const bar = bars.find((found) => element.contains(found.icon)) ?? null;
  return { element, anchor, link, bar, isOver: !isOnPage(anchor) };
}
