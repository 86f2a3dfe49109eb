import { sameHandle } from '../../model/place';
import { attribute, elementsIn, precedes } from '../../page/elements';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import { shownText, shownTexts } from '../../page/shown-text';
import { isHandle, linkOf } from './address';
import { hasDigit } from './count-in';

/**
 * The head of a profile's page (seen 2025-02 to 2026-06, two generations): a `header` whose `h2` is the
 * handle and whose numbers stand in the order posts, followers, following. Labels, links and lists around
 * them changed; the order, and a numeric `title` on the followers alone, did not.
 */
export const profileHeader = remembered(({ document, place }: Look): Element | null => {
  const headers = place.kind === 'profile' ? elementsIn(document, 'header').filter(isOnPage) : [];
  return (
    headers.find((header) => numericTitles(header).length > 0) ??
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

/** The element whose `title` is the number of followers in full. */
export function exactFollowers(look: Look): Element | null {
  const header = profileHeader(look);
  const [title = null, ...more] = header ? numericTitles(header) : [];
  return more.length > 0 ? null : title;
}

/** The link to the list of followers or following, where the page has one of this account's own. */
export function statLink(look: Look, part: 'followers' | 'following'): Element | null {
  const header = profileHeader(look);
  const isIt = (link: Element) => {
    const to = linkOf(link);
    // `/NAME/followers/mutualOnly` is about the visitor's own friends.
    return to?.part === part && sameHandle(to.handle, look.place.handle);
  };
  return (header ? elementsIn(header, 'a[href]').find(isIt) : null) ?? null;
}

/** The numbers of the header by their order around the followers; null unless there are exactly three. */
export const stats = remembered((look: Look): { row: Element; posts: Text; following: Text } | null => {
  const followers = exactFollowers(look) ?? statLink(look, 'followers');
  let row = followers?.parentElement;
  // Beyond the row stand the name, pictures and the bio, whose numbers are none of these.
  while (followers && row && !row.querySelector('h1, h2, img, svg, canvas, time')) {
    const others = shownTexts(row).filter((text) => hasDigit(text) && !followers.contains(text));
    const [posts, following] = others;
    if (posts && following) {
      const inOrder = precedes(posts, followers) && precedes(followers, following);
      // A number without a label in its part of the row may be anybody's.
      const labelled = [...row.childNodes].filter((part) => /\p{L}/u.test(part.textContent ?? ''));
      const hasLabel = (text: Text) => labelled.some((part) => part.contains(text));
      // Where a link leads to the list, the number is the one in it.
      const isLinked = statLink(look, 'following')?.contains(following) ?? true;
      const isWhole = others.length === 2 && inOrder && isLinked && others.every(hasLabel);
      return isWhole ? { row, posts, following } : null;
    }
    row = row.parentElement;
  }
  return null;
});

export function headingsOf(header: Element): Element[] {
  return elementsIn(header, 'h1, h2');
}

/** A dialog that opens over a page brings headers, links and numbers of its own. */
export function isOnPage(element: Element): boolean {
  return element.closest('[role="dialog"]') === null;
}

function numericTitles(header: Element): Element[] {
  const digits = /^\p{Nd}[\p{Nd}\s.,٬’']*$/u;
  return elementsIn(header, '[title]').filter((element) => digits.test(attribute(element, 'title')));
}
