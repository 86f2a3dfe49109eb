import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { attribute, elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { isId } from './address';

const LIST = /^\/profile\/([^/]+)\/(followers|follows)\/?$/;

interface ListLink {
  account: string;
  list: string;
  link: Element;
}

/**
 * The links to the followers and follows lists, with their counts. Previous screens stay in the document, and hover cards
 * also have such links, so each is returned with its account.
 */
const listLinks = memoize((look: Look): ListLink[] =>
  // Browsers search for a single condition ten times faster than for one of two.
  elementsIn(look.document, 'a[href*="/follow"]').flatMap((link) => {
    if (!/\/(?:followers|follows)$/.test(attribute(link, 'href'))) return [];
    const [, account = '', list = ''] = LIST.exec(destinationOf(link, look)?.pathname ?? '') ?? [];
    return account ? { account, list, link } : [];
  }),
);

/** The handle that the page shows for the account in the address. Null while the page shows another account. */
export const handleOf = memoize((look: Look): string | null => {
  const { handle } = look.place;
  const named = listLinks(look).map(({ account }) => account);
  const own = named.find((account) => sameHandle(account, handle));
  if (own !== undefined || !isId(handle)) return own ?? null;
  // The account's id is in the address of its picture, and in the metadata of the first page loaded.
  const [only, ...others] = new Set(named);
  return only && others.length === 0 && showsId(look, only) ? only : null;
});

/** The link to one of the account's own lists. Prefers a link in the header, and the last one, on the top screen. */
export function linkTo(look: Look, list: 'followers' | 'follows'): Element | null {
  const own = listLinks(look).filter(
    (link) => link.list === list && sameHandle(link.account, handleOf(look)),
  );
  const inHeader = own.filter(({ link }) => attribute(link, 'data-testid').startsWith('profileHeader'));
  return (inHeader.at(-1) ?? own.at(-1))?.link ?? null;
}

/** A part of the header, if the header belongs to the account in the address. */
export function headerPart(look: Look, name: string): Element | null {
  const selector = `[data-testid="${name}"]`;
  return headerWith(look, selector)?.querySelector(selector) ?? null;
}

/** The closest element around the account's own link that has such a part too. */
function headerWith(look: Look, selector: string): Element | null {
  let part = linkTo(look, 'followers');
  while (part && !part.querySelector(selector)) {
    if (part.matches('main, body, [data-testid="profileScreen"]')) return null;
    part = parentOf(part);
  }
  return part;
}

const PICTURE = '[data-testid^="profileHeader"] img';
const ID = /did:(?:plc|web):[\w.:%-]+/;

/** The account's id: in its address, in the address of its pictures, and in the metadata of the first page loaded. */
export function idsOf(look: Look, handle: string): unknown[] {
  const { document, place } = look;
  if (place.kind !== 'profile') return [];
  const header = headerWith(look, PICTURE);
  // Around two accounts, nobody can say whose picture it is.
  const isOwn = listLinks(look).every(
    ({ account, link }) => sameHandle(account, handle) || !header?.contains(link),
  );
  const pictures = isOwn ? elementsIn(header, PICTURE) : [];
  const [told] = ID.exec(attribute(document.querySelector('meta[name="twitter:value1"]'), 'content')) ?? [];
  return [
    isId(place.handle) ? place.handle : null,
    ...pictures.map((picture) => ID.exec(attribute(picture, 'src'))?.[0]),
    told && isTold(look, told, handle) ? told : null,
  ];
}

function showsId(look: Look, handle: string): boolean {
  const { document, place } = look;
  const id = place.handle ?? '';
  const pictures = [...document.querySelectorAll(PICTURE)];
  return pictures.some((image) => attribute(image, 'src').includes(`/${id}/`)) || isTold(look, id, handle);
}

/** Whether the metadata of the first page loaded gives the handle this id. */
function isTold({ document }: Look, id: string, handle: string): boolean {
  const told = (key: string, value: string) =>
    [...document.querySelectorAll(`meta[${key}]`)].some((meta) =>
      sameHandle(attribute(meta, 'content'), value),
    );
  return told('name="twitter:value1"', id) && told('property="profile:username"', handle);
}
