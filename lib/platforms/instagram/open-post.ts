import type { Look } from '../../page/look';
import { onceALook } from '../../page/once-a-look';
import { type ActionBar, actionBars } from './action-bar';
import { POST_LINKS, type PostLink, postLink } from './address';
import { isOnPage } from './header';

/** The post that the address names, as it stands on the page: alone, in a dialog over a profile, or among reels. */
export interface OpenPost {
  element: Element;
  /** The link into the post, mostly around its date. */
  link: PostLink;
  bar: ActionBar | null;
  inDialog: boolean;
}

/**
 * Found by a link that carries the code of the address, such as the one around the date, and as far around it as
 * no other post begins. Null where no such link stands, or where two places carry one.
 */
export const openPost = onceALook((look: Look): OpenPost | null => {
  const { document, place } = look;
  if (place.kind !== 'post' || place.postId === null) return null;
  const dialogs = [...document.querySelectorAll('[role="dialog"]')];
  for (const root of [...dialogs, document.querySelector('main, [role="main"]')]) {
    const found = root ? openPostIn(root, place.postId, look) : null;
    if (found) return found;
  }
  return null;
});

function openPostIn(root: Element, code: string, look: Look): OpenPost | null {
  const inDialog = !isOnPage(root);
  const links = [...root.querySelectorAll(POST_LINKS)].filter((link) => inDialog || isOnPage(link));
  const isPicture = (link: Element) => link.querySelector('img, [style*="background-image"]') !== null;
  const dates = links.filter((link) => postLink(link)?.code === code && !isPicture(link));
  const anchor = dates.find((link) => link.querySelector('time') && !postLink(link)?.part) ?? dates[0];
  const link = anchor && postLink(anchor);
  if (!anchor || !link) return null;

  const bars = actionBars(root, look);
  const others = links.filter((other) => isPicture(other) && postLink(other)?.code !== code);
  let element = anchor;
  for (let up = anchor.parentElement; up && root.contains(up); up = up.parentElement) {
    const outer = up;
    const within = bars.filter((bar) => outer.contains(bar.element));
    if (within.length > 1 || others.some((other) => outer.contains(other))) break;
    element = up;
  }
  // A reel made from this one may link to it: then nobody can say which bar is whose.
  const block = element;
  if (dates.some((date) => !block.contains(date))) return null;
  const bar = bars.find((found) => block.contains(found.element)) ?? null;
  return { element, link, bar, inDialog };
}
