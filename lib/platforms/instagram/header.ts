import { sameHandle } from '../../model/place';
import type { Look } from '../../page/look';
import { onceALook } from '../../page/once-a-look';
import { shownText, shownTexts } from '../../page/shown-text';
import { isHandle, profileLink } from './address';
import { hasDigit } from './count-in';

/**
 * The head of a profile's page (seen 2025-02 to 2026-06, two generations): a `header` whose `h2` is the
 * handle and whose numbers stand in the order posts, followers, following. Labels, links and lists around
 * them changed; the order, and a numeric `title` on the followers alone, did not.
 */
export const profileHeader = onceALook(({ document, place }: Look): Element | null => {
  if (place.kind !== 'profile') return null;
  const headers = [...document.querySelectorAll('header')].filter(isOnPage);
  return (
    headers.find((header) => numericTitles(header).length > 0) ??
    headers.find((header) => headingOf(header) !== null) ??
    null
  );
});

/** True where the page's own words name the account of the address, and none of them names another. */
export function namesHandle(look: Look): boolean {
  const header = profileHeader(look);
  if (!header) return false;
  const heading = shownText(headingOf(header));
  const links = [...look.document.querySelectorAll('[role="tablist"] a[href]')].filter(isOnPage);
  const named = links.map((link) => profileLink(link)?.handle).filter((name) => name !== undefined);
  if (isHandle(heading)) named.push(heading);
  return named.length > 0 && named.every((name) => sameHandle(name, look.place.handle));
}

/** The element whose `title` is the number of followers in full. */
export function exactFollowers(look: Look): Element | null {
  const header = profileHeader(look);
  const [title = null, ...more] = header ? numericTitles(header) : [];
  return more.length > 0 ? null : title;
}

/** The link to the list of followers or following, where the page has one of this account's own. */
export function statLink(look: Look, part: 'followers' | 'following'): Element | null {
  const links = [...(profileHeader(look)?.querySelectorAll(`a[href*="/${part}"]`) ?? [])];
  // `/NAME/followers/mutualOnly` is about the visitor's own friends.
  const isOwn = (to: ReturnType<typeof profileLink>) =>
    to?.part === part && sameHandle(to.handle, look.place.handle);
  return links.find((link) => isOwn(profileLink(link))) ?? null;
}

/** The three numbers of the header, by their order around the followers; null unless there are exactly three. */
export const statTexts = onceALook((look: Look): { posts: Text; following: Text } | null => {
  const followers = exactFollowers(look) ?? statLink(look, 'followers');
  let row = followers?.parentElement ?? null;
  // Beyond the row stand the name, pictures and the bio, whose numbers are none of these.
  while (followers && row && !row.querySelector('h1, h2, img, svg, canvas, time')) {
    const others = shownTexts(row).filter((text) => hasDigit(text) && !followers.contains(text));
    const [posts, following] = others;
    if (others.length > 2) return null;
    if (posts && following) {
      const inOrder = precedes(posts, followers) && precedes(followers, following);
      return inOrder ? { posts, following } : null;
    }
    row = row.parentElement;
  }
  return null;
});

export function headingOf(header: Element): Element | null {
  return header.querySelector('h1, h2');
}

/** A dialog that opens over a page brings headers, links and numbers of its own. */
export function isOnPage(element: Element): boolean {
  return element.closest('[role="dialog"]') === null;
}

function numericTitles(header: Element): Element[] {
  return [...header.querySelectorAll('[title]')].filter((element) =>
    /^\p{Nd}[\p{Nd}\s.,٬’']*$/u.test(element.getAttribute('title') ?? ''),
  );
}

function precedes(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
