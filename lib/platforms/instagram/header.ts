import { sameHandle } from '../../model/place';
import { attribute, elementsIn, precedes } from '../../page/elements';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import { shownText, shownTexts } from '../../page/shown-text';
import { type Destination, isHandle, linkOf, POST_LINKS } from './address';
import { hasDigit } from './count-in';

export const MAIN = 'main, [role="main"]';

/**
 * The head of a profile's page (seen 2025-02 to 2026-06, two generations): a `header` whose `h2` is the
 * handle and whose numbers stand in the order posts, followers, following. Labels, links and lists around
 * them changed; the order, and a numeric `title` on the followers alone, did not.
 */
export const profileHeader = remembered(({ document, place }: Look): Element | null => {
  const headers = place.kind === 'profile' ? elementsIn(document, 'header').filter(isOnPage) : [];
  return (
    headers.find((header) => elementsIn(header, '[title]').some(isNumeric)) ??
    // A phone has a bar with the name above the page's own head.
    headers.find((header) => headingsOf(header).length > 0 && header.closest(MAIN)) ??
    headers.find((header) => headingsOf(header).length > 0) ??
    null
  );
});

/** True where the page's own words name the account of the address, and none of them names another. */
export function namesHandle(look: Look): boolean {
  const header = profileHeader(look);
  const isIt = (name: string) => sameHandle(name, look.place.handle);
  if (!header) return false;
  const headings = headingsOf(header).map(shownText).filter(isHandle);
  const tabs = elementsIn(look.document, '[role="tablist"] a[href]').filter(isOnPage);
  const tabNames = tabs.flatMap((tab) => linkOf(tab)?.handle ?? []);
  if (!tabNames.every(isIt)) return false;
  if (headings.length > 0) return headings.some(isIt);
  // "maya.bakes's profile picture", with the name in every language.
  const pictures = elementsIn(header, 'img[alt]').flatMap(
    (img) => attribute(img, 'alt').match(/[\w.]+/g) ?? [],
  );
  return tabNames.length > 0 || pictures.some(isIt);
}

/** Where the head ends at the latest. */
const END = `[role="tablist"], ${POST_LINKS}`;

/**
 * What fits in the head. On phones its numbers do not stand in it but below it, before the tabs and the grid; where a
 * private account has neither, before the first link to somebody else.
 */
function inHead(look: Look, selector: string, fits: (element: Element) => boolean): Element[] {
  const header = profileHeader(look);
  const inside = header ? elementsIn(header, selector).filter(fits) : [];
  const page = inside.length > 0 ? null : header?.closest(MAIN);
  if (!header || !page) return inside;
  const below = elementsIn(page, `${END}, a[href], ${selector}`).filter((element) =>
    precedes(header, element),
  );
  const leadsAway = (element: Element) => {
    const handle = element.matches('a[href]') ? linkOf(element)?.handle : null;
    // A bio may mention somebody: "@lina_reads".
    return handle && !sameHandle(handle, look.place.handle) && !shownText(element).startsWith('@');
  };
  const end = below.find((element) => element.matches(END)) ?? below.find(leadsAway);
  const head = end ? below.slice(0, below.indexOf(end)) : below;
  return head.filter((element) => element.matches(selector) && fits(element));
}

const followersTitle = remembered((look: Look): Element | null => {
  const [title = null, ...more] = inHead(look, '[title]', isNumeric);
  return more.length > 0 ? null : title;
});

/** The element whose `title` is the number of followers in full; below the head only among its three numbers. */
export function exactFollowers(look: Look): Element | null {
  const title = followersTitle(look);
  return profileHeader(look)?.contains(title) || (title && rowAround(title, look)) ? title : null;
}

/** The link to the list of followers or following, where the page has one of this account's own. */
export function statLink(look: Look, part: 'followers' | 'following'): Element | null {
  const isIt = (link: Element) => {
    const to = linkOf(link);
    // `/NAME/followers/mutualOnly` is about the visitor's own friends.
    return to?.part === part && sameHandle(to.handle, look.place.handle);
  };
  return inHead(look, 'a[href]', isIt)[0] ?? null;
}

/** The numbers of the header by their order around the followers; null unless there are exactly three. */
export const stats = remembered((look: Look): Stats | null => {
  const followers = followersTitle(look) ?? statLink(look, 'followers');
  return followers && rowAround(followers, look);
});

interface Stats {
  row: Element;
  posts: Text;
  following: Text;
}

function rowAround(followers: Element, look: Look): Stats | null {
  let row = followers.parentElement;
  // Beyond the row stand the name, pictures and the bio, whose numbers are none of these.
  while (row && !row.querySelector('h1, h2, img, svg, canvas, time')) {
    const others = shownTexts(row).filter((text) => hasDigit(text) && !followers.contains(text));
    const [posts, following] = others;
    if (posts && following) {
      const inOrder = precedes(posts, followers) && precedes(followers, following);
      // A number without a label in its part of the row may be anybody's.
      const labelled = [...row.childNodes].filter((part) => /\p{L}/u.test(part.textContent ?? ''));
      const hasLabel = (text: Text) => labelled.some((part) => part.contains(text));
      // Where a link leads to the list, the number is the one in it. Links to others have numbers of others with them.
      const isLinked = statLink(look, 'following')?.contains(following) ?? linkAround(following) === null;
      const names = elementsIn(row, 'a[href]').flatMap((link) => linkOf(link)?.handle ?? []);
      const isOwn =
        isLinked && !leadsToPart(posts) && names.every((name) => sameHandle(name, look.place.handle));
      const isWhole = others.length === 2 && inOrder && isOwn && others.every(hasLabel);
      return isWhole ? { row, posts, following } : null;
    }
    row = row.parentElement;
  }
  return null;
}

function linkAround(text: Text): Destination | null {
  const link = text.parentElement?.closest('a[href]');
  return link ? linkOf(link) : null;
}

/** A number of posts may link to the account; one that links to a list or a tab counts what stands there. */
function leadsToPart(text: Text): boolean {
  const to = linkAround(text);
  return to !== null && (to.code !== null || to.part !== '');
}

export function headingsOf(header: Element): Element[] {
  return elementsIn(header, 'h1, h2');
}

/** A dialog that opens over a page brings headers, links and numbers of its own. */
export function isOnPage(element: Element): boolean {
  return element.closest('[role="dialog"]') === null;
}

/** A highlight may be called "2024"; it has a picture. */
function isNumeric(element: Element): boolean {
  const part = element.closest('li, a, button, [role="button"], [role="link"]');
  return /^\p{Nd}[\p{Nd}\s.,٬’']*$/u.test(attribute(element, 'title')) && !part?.querySelector('img, canvas');
}
