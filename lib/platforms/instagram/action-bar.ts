import type { Look } from '../../page/look';
import { shownTexts } from '../../page/shown-text';
import { postLink } from './address';
import { hasDigit } from './count-in';

/** What ends the bar of a post: its picture, its date, links, another post. */
const NOT_IN_BAR = 'img, video, time, canvas, hr, textarea, a[href]:not([href*="/comments/"])';

/**
 * The row (post) or column (reels viewer) of icons under or beside a post: Like, Comment, sometimes Repost,
 * Share, Save, each 24 px high, always in this order, a number after its icon where one is shown (seen 2025-11
 * to 2026-07). The icons' names are translated; likes of comments have icons of 16 px.
 */
export interface ActionBar {
  element: Element;
  /** What stands between the icon and the next one. */
  likes: Text[];
  comments: Text[];
  /** The bar under a post rounds half up from 1,000 on; how the reels viewer shortens is not known. */
  rounds: boolean;
}

/** All bars below `root`. */
export function actionBars(root: Element, look: Look): ActionBar[] {
  const icons = [...root.querySelectorAll('svg[height="24"]')].filter(isAction);
  const groups = new Set<Element>();
  for (const [at, icon] of icons.entries()) {
    const third = icons[at + 2];
    const group = third && commonParent(icon, third, root);
    if (group) groups.add(group);
  }
  const innermost = [...groups].filter((group) => ![...groups].some((o) => o !== group && group.contains(o)));
  return innermost.map((group) => barAround(group, icons, root, look)).filter((bar) => bar !== null);
}

function barAround(group: Element, icons: Element[], root: Element, look: Look): ActionBar | null {
  let element = group;
  for (let up = group.parentElement; up && up !== root && root.contains(up); up = up.parentElement) {
    if (up.querySelector(NOT_IN_BAR)) break;
    element = up;
  }
  const own = icons.filter((icon) => element.contains(icon));
  const [like, comment, next] = own;
  if (!like || !comment || !next || own.length < 4 || !isNamedSo(like, comment, look)) return null;
  const texts = shownTexts(element);
  const between = (from: Element, to: Element) =>
    texts.filter((text) => follows(from, text) && follows(text, to));
  const likes = between(like, comment);
  const comments = between(comment, next);
  // A number before the first icon, or two after one, means that an icon was not recognised.
  const numbers = (among: Text[]) => among.filter(hasDigit).length;
  if (numbers(likes) > 1 || numbers(comments) > 1) return null;
  if (texts.some((text) => hasDigit(text) && follows(text, like))) return null;
  return {
    element,
    likes,
    comments,
    rounds: like.closest('section')?.querySelector(NOT_IN_BAR) === null,
  };
}

/** Where the names can be understood, they must say the same as the order. */
function isNamedSo(like: Element, comment: Element, { language }: Look): boolean {
  const name = (icon: Element) => icon.getAttribute('aria-label') ?? '';
  if (!language.startsWith('en') || name(like) === '' || name(comment) === '') return true;
  return /like/i.test(name(like)) && /comment/i.test(name(comment));
}

/** Icons of the site's own menus are links; those of a post are buttons, or on phones links into the post. */
function isAction(icon: Element): boolean {
  const link = icon.closest('a');
  if (link && !postLink(link)?.part) return false;
  return icon.closest('header, nav, [role="tablist"]') === null;
}

function commonParent(a: Element, b: Element, root: Element): Element | null {
  let parent = a.parentElement;
  while (parent && !parent.contains(b)) parent = parent.parentElement;
  return parent && root.contains(parent) ? parent : null;
}

function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
