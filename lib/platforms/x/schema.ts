import { sameHandle } from '../../model/place';
import { at, parseBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';

/**
 * The account data that the page has for search engines (2025-11 to 2026-02, signed in and out). Only this data has the
 * full counts. It may still describe the previous profile, so its handle must match the address.
 */
export const accountInSchema = memoize(({ document, place }: Look): unknown => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const page = parseBlock(script);
    // An older version of the page calls it `author`.
    const account = at(page, 'mainEntity') ?? at(page, 'author');
    if (sameHandle(String(at(account, 'additionalName')), place.handle)) return account;
  }
  return null;
});

/** The count of an action, such as `FollowAction`. Null if it is missing or not a whole number. */
export function countInSchema(look: Look, action: string): number | null {
  const counters = at(accountInSchema(look), 'interactionStatistic');
  if (!Array.isArray(counters)) return null;
  const counter: unknown = counters.find((one) => String(at(one, 'interactionType')).endsWith(`/${action}`));
  const count = at(counter, 'userInteractionCount');
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
}
