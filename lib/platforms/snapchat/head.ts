import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { at, isObject, type JsonObject, parseBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { withoutMarks } from '../../page/texts';
import { locate } from './address';

/** The name in brackets in the page's title: "Maya Bakes (@maya.bakes) | …", with wide brackets in Japanese. */
const NAMED = /[(（]@([\w.-]{1,32})[)）](?= \|)/u;

/**
 * Whether the head of the page names the account of the address. The app replaces the head together with the page when
 * the visitor moves to another account; the data block stays the old one.
 */
export const headNamesAccount = memoize((look: Look): boolean => {
  const { document, place } = look;
  const canonical = destinationOf(document.querySelector('link[rel="canonical"]'), look);
  const [, titled = null] = NAMED.exec(withoutMarks(document.title)) ?? [];
  const names = [titled, canonical && locate(canonical).handle].filter((name) => name !== null);
  return names.length > 0 && names.every((name) => sameHandle(name, place.handle));
});

/** The account in the page's schema.org data, if it is the address's own. */
export const describedAccount = memoize(({ document, place }: Look): JsonObject | null => {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map(parseBlock);
  const accounts = blocks.map((block) => at(block, 'mainEntity')).filter(isObject);
  return accounts.find(({ alternateName }) => sameHandle(String(alternateName), place.handle)) ?? null;
});
