import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { attribute, elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { testId, writtenText } from './anchors';

/** The element with the names of the profile in the address. Null while the page still shows another profile. */
export const namesOf = memoize(({ document, place }: Look): Element | null => {
  const names = document.querySelector(testId('UserName'));
  const texts = [...(names?.querySelectorAll('span') ?? [])].map(writtenText);
  return texts.some((text) => text.startsWith('@') && sameHandle(text.slice(1), place.handle)) ? names : null;
});

const LISTS = ['verified_followers', 'followers', 'following'] as const;
export type List = (typeof LISTS)[number];

/** What all lists have in common, because browsers search for a single condition ten times faster than for one of three. */
const TO_A_LIST = 'a[href*="follow"]:not([role="tab"])';

const listLinks = memoize((look: Look): { list: string; link: Element }[] => {
  return elementsIn(look.document, TO_A_LIST).flatMap((link) => {
    if (!LISTS.some((list) => attribute(link, 'href').endsWith(`/${list}`))) return [];
    const [, handle = '', list = '', more] = destinationOf(link, look)?.pathname.split('/') ?? [];
    return more === undefined && sameHandle(handle, look.place.handle) ? { list, link } : [];
  });
});

/** The link to one of the account's own lists, with its count. Tabs link to the same lists but do not have a count. */
export function linkTo(look: Look, ...lists: List[]): Element | null {
  return listLinks(look).find(({ list }) => lists.some((one) => one === list))?.link ?? null;
}
