import { sameHandle } from '../../model/place';
import { ancestorsOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { e2e, onlyOne, textOf } from './anchors';

/** The @name and the nickname changed places between 2025-12 and 2026-04, so either may be either. */
const NAMES = e2e('user-title', 'user-subtitle');
const COUNTS = ['followers-count', 'following-count', 'likes-count'].map((name) => e2e(name));

/** The header of the profile that the address names; null while another account's still stands there. */
export const headerOf = memoize(
  ({ document, place }: Look): { element: Element; nickname: string | null } | null => {
    const names = [...document.querySelectorAll(NAMES)];
    const own = names.find((name) => sameHandle(textOf(name).replace(/^@/, ''), place.handle));
    // One count alone could be anybody's.
    const isWhole = (around: Element) => COUNTS.filter((count) => around.querySelector(count)).length > 1;
    const around = ancestorsOf(own);
    const element = around.find(isWhole) ?? around.at(-1);
    const inside = names.filter((name) => element?.contains(name));
    // Three names are two accounts below one roof: whose numbers these are cannot be told.
    if (!element || inside.length > 2) return null;
    return { element, nickname: textOf(inside.find((name) => name !== own)) || null };
  },
);

/** A part of the header that stands there exactly once. */
export function inHeader(look: Look, name: string): Element | null {
  return onlyOne(headerOf(look)?.element, e2e(name));
}
