import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { testId, writtenText } from './anchors';

/** The element with the names of the profile in the address. Null while the page still shows another profile. */
export const namesOf = memoize(({ document, place }: Look): Element | null => {
  const names = document.querySelector(testId('UserName'));
  const texts = [...(names?.querySelectorAll('span') ?? [])].map(writtenText);
  return texts.some((text) => text.startsWith('@') && sameHandle(text.slice(1), place.handle)) ? names : null;
});

/** Caches the links by selector, because several fields use them. */
const linksTo = memoize((_look: Look) => new Map<string, Element | null>());

/** The link to one of the account's own lists, with its count. Tabs link to the same lists but do not have a count. */
export function linkTo(look: Look, ...lists: string[]): Element | null {
  const selector = lists.map((list) => `a[href$="/${list}"]:not([role="tab"])`).join();
  const known = linksTo(look).get(selector);
  if (known !== undefined) return known;
  const isOwn = (link: Element) => {
    const [, handle = '', , more] = destinationOf(link, look)?.pathname.split('/') ?? [];
    return more === undefined && sameHandle(handle, look.place.handle);
  };
  const link = [...look.document.querySelectorAll(selector)].find(isOwn) ?? null;
  linksTo(look).set(selector, link);
  return link;
}
