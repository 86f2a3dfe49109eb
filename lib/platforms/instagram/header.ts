import { sameHandle } from '../../model/place';
import { attribute, elementsIn, precedes } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText } from '../../page/shown-text';
import { isHandle, linkOf, POST_LINKS } from './address';

export const MAIN = 'main, [role="main"]';

/**
 * The head of a profile's page (seen 2025-02 to 2026-06, two generations): a `header` whose `h2` is the
 * handle and whose numbers stand in the order posts, followers, following. Labels, links and lists around
 * them changed; the order, and a numeric `title` on the followers alone, did not.
 */
export const profileHeader = memoize(({ document, place }: Look): Element | null => {
  const headers = elementsIn(place.kind === 'profile' ? document : null, 'header').filter(isOnPage);
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
 * Elements of the header that match. On phones the numbers are below the header, before the tabs and the grid. A
 * private account has neither, so the search ends at the first link to another account.
 */
export function inHead(look: Look, selector: string, fits: (element: Element) => boolean): Element[] {
  const header = profileHeader(look);
  const inside = elementsIn(header, selector).filter(fits);
  const page = inside.length > 0 ? null : header?.closest(MAIN);
  if (!header || !page) return inside;
  const below = elementsIn(page, `${END}, a[href], ${selector}`).filter((element) =>
    precedes(header, element),
  );
  const leadsAway = (element: Element) => {
    const handle = element.matches('a[href]') ? linkOf(element)?.handle : null;
    // A bio may mention other accounts: "@lina_reads".
    return handle && !sameHandle(handle, look.place.handle) && !shownText(element).startsWith('@');
  };
  const end = below.find((element) => element.matches(END)) ?? below.find(leadsAway);
  const head = end ? below.slice(0, below.indexOf(end)) : below;
  return head.filter((element) => element.matches(selector) && fits(element));
}

export function headingsOf(header: Element): Element[] {
  return elementsIn(header, 'h1, h2');
}

/** A dialog that opens over a page brings headers, links and numbers of its own. */
export function isOnPage(element: Element): boolean {
  return element.closest('[role="dialog"]') === null;
}

/** A highlight may be called "2024"; it has a picture. */
export function isNumeric(element: Element): boolean {
  const part = element.closest('li, a, button, [role="button"], [role="link"]');
  return /^\p{Nd}[\p{Nd}\s.,٬’']*$/u.test(attribute(element, 'title')) && !part?.querySelector('img, canvas');
}

/** Every page has a sign-in link when signed out. */
export function isSignedOut({ document }: Look): boolean {
  return document.querySelector('a[href*="/accounts/login"], a[href*="/accounts/emailsignup"]') !== null;
}
