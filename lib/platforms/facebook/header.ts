import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { destinationOf } from '../../page/destination';
import { elementsIn } from '../../page/elements';
import { at, isObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText } from '../../page/shown-text';
import { countBelow } from '../count-below';
import { isNumberOfFollowers } from '../follower-words';
import { theOnly } from '../own-parts';
import { isWholeLabel } from '../whole-label';
import { isId, locate } from './address';
import { handleIn, sameName } from './names';
import { accountTold } from './told';

export type List = 'followers' | 'following';

/** Facebook cuts: 5,978 is shown as "5.9K", and 453,900 as "453K" (13 of 13 pairs that can tell, 2026-07). */
export const CUT = { shortening: 'cut' } as const;

/**
 * The texts of one list in the header's data, such as "28M followers" (2026-07). Its address says which list it is, in any
 * language; the likes of a page stand beside it.
 */
export function listTold(look: Look, list: List): Set<unknown> {
  const lines = accountTold(look).flatMap((account) => {
    const content = at(account, 'profile_social_context', 'content');
    return Array.isArray(content) ? content : [];
  });
  const own = lines.filter((line) => isObject(line) && listIn(line.uri, look) === list);
  return new Set(own.map((line) => at(line, 'text', 'text')));
}

/** Null if two descriptions differ. */
export function countTold(look: Look, list: List): Count | null {
  const [text, another] = listTold(look, list);
  return typeof text === 'string' && another === undefined ? parseCount(text, look.language, CUT) : null;
}

/** The drawn link to one of the account's own lists, with its number in it (from scrapers, not seen). */
export const listLinks = memoize((look: Look): Record<List, Element | null> => {
  const links = elementsIn(look.document, 'a[href*="follow"]');
  const only = (list: List) =>
    theOnly(
      links.filter(
        (link) => listIn(destinationOf(link, look)?.href, look) === list && /\p{Nd}/u.test(link.textContent),
      ),
    );
  return { followers: only('followers'), following: only('following') };
});

export function countInLink(look: Look, list: List): Count | null {
  const link = listLinks(look)[list];
  const text = shownText(link);
  const isOneWord = AT_EDGE.test(text) && isWholeLabel(text.replace(PEOPLE, ''), look.language);
  const isOwn = isOneWord || (list === 'followers' && isNumberOfFollowers(text, look.language));
  return isOwn ? countBelow(link, look, CUT) : null;
}

/** A label of several words. In "3 friends follow" and "12 followers you know", the number is of some of them. */
const PEOPLE = /people follow this$/;

/** In "Followed by Noor and 3 others", the number stands within a sentence about some of them. */
const AT_EDGE = /^\P{L}*\p{Nd}|\p{Nd}\P{L}*[\p{L}\p{M}]{0,4}\.?$/u;

/** Which list of the account in the address this address names; null if it is another account's. */
function listIn(address: unknown, look: Look): List | null {
  if (typeof address !== 'string' || !URL.canParse(address, look.url.href)) return null;
  const { kind, handle, tab } = locate(new URL(address, look.url.href));
  const isOwn = kind === 'profile' && (sameName(handle, look.place.handle) || namesIt(look, handle));
  return isOwn && (tab === 'followers' || tab === 'following') ? tab : null;
}

/** Whether the header's data has this name or id, where the address has the other. */
function namesIt(look: Look, handle: string | null): boolean {
  return accountTold(look).some(
    (account) => handle !== null && (account.id === handle || sameName(handleIn(account.url, look), handle)),
  );
}

/** The account's name, where the address has its id. */
export function handleOf(look: Look): string | null {
  const { handle } = look.place;
  if (handle === null || !isId(handle)) return handle;
  const names = accountTold(look).map((account) => handleIn(account.url, look));
  return names.find((name) => name !== null && !isId(name)) ?? handle;
}
