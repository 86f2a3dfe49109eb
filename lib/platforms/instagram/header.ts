import { sameHandle } from '../../model/place';
import { attribute, elementsIn, precedes } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText } from '../../page/shown-text';
import { isHandle, linkOf, POST_LINKS } from './address';

export const MAIN = 'main, [role="main"]';

/**
 * The header of a profile (two layouts, seen 2025-02 to 2026-06). Its `h2` is the handle, and its numbers are in the
 * order posts, followers, following. Both layouts keep this order, and only the followers have a numeric `title`. The
 * labels, links and lists differ.
 */
export const profileHeader = memoize(({ document, place }: Look): Element | null => {
  const headers = elementsIn(place.kind === 'profile' ? document : null, 'header').filter(isOnPage);
  return (
    headers.find((header) => elementsIn(header, '[title]').some(isNumeric)) ??
    // On phones, a bar with the name comes before the profile's header.
    headers.find((header) => headingsOf(header).length > 0 && header.closest(MAIN)) ??
    headers.find((header) => headingsOf(header).length > 0) ??
    null
  );
});

/** True if the header or tabs name the account in the address, and no tab names another account. */
export function namesHandle(look: Look): boolean {
  const header = profileHeader(look);
  const isIt = (name: string) => sameHandle(name, look.place.handle);
  if (!header) return false;
  const headings = headingsOf(header).map(shownText).filter(isHandle);
  const tabs = elementsIn(look.document, '[role="tablist"] a[href]').filter(isOnPage);
  const tabNames = tabs.flatMap((tab) => linkOf(tab)?.handle ?? []);
  if (!tabNames.every(isIt)) return false;
  if (headings.length > 0) return headings.some(isIt);
  // "maya.bakes's profile picture": the handle is in this text in every language.
  const pictures = elementsIn(header, 'img[alt]').flatMap(
    (img) => attribute(img, 'alt').match(/[\w.]+/g) ?? [],
  );
  return tabNames.length > 0 || pictures.some(isIt);
}

/** The tabs and the grid come after the profile's header and numbers. */
const END = `[role="tablist"], ${POST_LINKS}`;

/**
 * Finds matching elements in the header. On phones the numbers are below the header, before the tabs and the grid.
 * Private accounts have neither tabs nor grid, so there the search ends at the first link to another account.
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
    // Skip mentions of other accounts in the bio, such as "@lina_reads".
    return handle && !sameHandle(handle, look.place.handle) && !shownText(element).startsWith('@');
  };
  const end = below.find((element) => element.matches(END)) ?? below.find(leadsAway);
  const head = end ? below.slice(0, below.indexOf(end)) : below;
  return head.filter((element) => element.matches(selector) && fits(element));
}

export function headingsOf(header: Element): Element[] {
  return elementsIn(header, 'h1, h2');
}

/** False inside a dialog, which has its own headers, links and numbers. */
export function isOnPage(element: Element): boolean {
  return element.closest('[role="dialog"]') === null;
}

/** True if the `title` is a number. Excludes highlights named like "2024", which have a picture. */
export function isNumeric(element: Element): boolean {
  const part = element.closest('li, a, button, [role="button"], [role="link"]');
  return /^\p{Nd}[\p{Nd}\s.,٬’']*$/u.test(attribute(element, 'title')) && !part?.querySelector('img, canvas');
}

/** Every signed-out page links to the sign-in or sign-up page. */
export function isSignedOut({ document }: Look): boolean {
  return document.querySelector('a[href*="/accounts/login"], a[href*="/accounts/emailsignup"]') !== null;
}
