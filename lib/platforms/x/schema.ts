import { sameHandle } from '../../model/place';
import { at, parseBlock } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';

/**
 * What the page tells search engines of its account (2025-11 to 2026-02, signed in and out), the only place with the counts
 * in full. It may still be that of the profile before, so it counts under its own name alone.
 */
export const accountInSchema = memoize(({ document, place }: Look): unknown => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const page = parseBlock(script);
    // Called `author` in an older form.
    const account = at(page, 'mainEntity') ?? at(page, 'author');
    if (sameHandle(String(at(account, 'additionalName')), place.handle)) return account;
  }
  return null;
});

/** The count of an action, such as `FollowAction`: a number or nothing. */
export function countInSchema(look: Look, action: string): number | null {
  const counters = at(accountInSchema(look), 'interactionStatistic');
  if (!Array.isArray(counters)) return null;
  const counter: unknown = counters.find((one) => String(at(one, 'interactionType')).endsWith(`/${action}`));
  const count = at(counter, 'userInteractionCount');
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
}
