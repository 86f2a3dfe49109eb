import { sameHandle } from '../../model/place';
import { ancestorsOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { e2e, onlyOne, textOf } from './anchors';

/** The @name and the nickname swapped elements between 2025-12 and 2026-04, so each can be in either element. */
const NAMES = e2e('user-title', 'user-subtitle');
const COUNTS = ['followers-count', 'following-count', 'likes-count'].map((name) => e2e(name));

/** The header of the profile in the address; null while another account's header is still there. */
export const headerOf = memoize(
  ({ document, place }: Look): { element: Element; nickname: string | null } | null => {
    const names = [...document.querySelectorAll(NAMES)];
    const own = names.find((name) => sameHandle(textOf(name).replace(/^@/, ''), place.handle));
    // A single count could belong to anything.
    const isWhole = (around: Element) => COUNTS.filter((count) => around.querySelector(count)).length > 1;
    const around = ancestorsOf(own);
    const element = around.find(isWhole) ?? around.at(-1);
    const inside = names.filter((name) => element?.contains(name));
    // Three names mean two accounts in one element, so it is unclear whose numbers these are.
    if (!element || inside.length > 2) return null;
    return { element, nickname: textOf(inside.find((name) => name !== own)) || null };
  },
);

/** A part of the header that occurs exactly once. */
export function inHeader(look: Look, name: string): Element | null {
  return onlyOne(headerOf(look)?.element, e2e(name));
}
