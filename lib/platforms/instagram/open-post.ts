import { elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText } from '../../page/shown-text';
import { type ActionBar, actionBars } from './action-bar';
import { type Destination, linkOf, POST_LINKS } from './address';
import { isOnPage, MAIN } from './header';

/** The post that the address names. It is on its own page, in a dialog over a profile, or among reels. */
export interface OpenPost {
  element: Element;
  /** The link to this post, usually the one around its date. */
  anchor: Element;
  link: Destination;
  bar: ActionBar | null;
  /** True if the post is in a dialog over another page, such as a profile. */
  isOver: boolean;
}

/**
 * Finds a link with the shortcode of the address, such as the one around the date, and extends outwards until another
 * post begins. Returns null if there is no such link, or if such links are in separate parts of the page.
 */
export const openPost = memoize((look: Look): OpenPost | null => {
  const { document, place } = look;
  if (place.kind !== 'post') return null;
  // Notifications outside the main element also link to posts.
  const page = document.querySelector(MAIN) ?? document.body;
  for (const root of [...elementsIn(document, '[role="dialog"]'), page]) {
    const found = openPostIn(root, place.postId);
    if (found) return found;
  }
  return null;
});

/** True for a tile, which shows a picture of the post. The links of an open post contain a date or words. */
export function isPicture(link: Element): boolean {
  return link.querySelector('time') === null && link.querySelector(PICTURE) !== null;
}
const PICTURE = 'img, video, canvas, svg, ul, [style*="background-image"]';

/**
 * A post has about one link per comment. Above this limit the post is not read: every link must be checked, and an
 * unchecked link might belong to another post.
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
  // Each reel has one video, so a second video means another reel, even before that reel's bar has loaded.
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
  // A remix of this reel may link to it. Then it is unclear which bar belongs to which reel.
  if (!own.every((other) => element.contains(other))) return null;
  const bar = bars.find((found) => element.contains(found.icon)) ?? null;
  return { element, anchor, link, bar, isOver: !isOnPage(anchor) };
}
