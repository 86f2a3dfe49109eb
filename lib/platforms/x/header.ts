import { sameHandle } from '../../model/place';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import { testId, writtenText } from './anchors';

/** The element with the names of the profile in the address; null while another one's still stands there. */
export const namesOf = remembered(({ document, place }: Look): Element | null => {
  const names = document.querySelector(testId('UserName'));
  const texts = [...(names?.querySelectorAll('span') ?? [])].map(writtenText);
  return texts.some((text) => text.startsWith('@') && sameHandle(text.slice(1), place.handle)) ? names : null;
});

/** The link to one of the account's own lists, with its number; the tabs of those lists lead there too, without one. */
export function linkTo({ document, place, url }: Look, ...lists: string[]): Element | null {
  const links = document.querySelectorAll(
    lists.map((list) => `a[href$="/${list}"]:not([role="tab"])`).join(),
  );
  const isOwn = (link: Element) => {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, url.href)) return false;
    const [, handle = '', , more] = new URL(href, url).pathname.split('/');
    return more === undefined && sameHandle(handle, place.handle);
  };
  return [...links].find(isOwn) ?? null;
}
