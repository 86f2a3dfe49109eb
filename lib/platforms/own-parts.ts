import { attribute } from '../page/elements';
import { memoize } from '../page/memoize';

/**
 * A post as one look found it: its element (null if only in data), and the parts of it that belong to others, such as a
 * quoted post.
 */
export interface PostBounds {
  element: Element | null;
  others: Element[];
}

/**
 * The parts of a post that match and are its own, in document order. `selector` names the part alone, never what is around
 * it (`a time`): on a page of 600,000 elements Chromium takes 3 ms for such a search, however small the post (2026-11).
 * What is around a part is asked with `matches`.
 */
export function ownParts({ element, others }: PostBounds, selector: string): Element[] {
  const parts = element ? [...element.querySelectorAll(selector)] : [];
  return others.length === 0 ? parts : parts.filter((part) => !others.some((other) => other.contains(part)));
}

const namedParts = memoize((post: PostBounds) =>
  Map.groupBy(ownParts(post, '[data-testid]'), (part) => attribute(part, 'data-testid')),
);

/** Its own parts with any of these test ids, name by name; the post is searched once for all of them. */
export function partsNamed(post: PostBounds, ...names: string[]): Element[] {
  return names.flatMap((name) => namedParts(post).get(name) ?? []);
}

/** The part if there is exactly one: with two, one may belong to another account. */
export function theOnly(parts: readonly Element[]): Element | null {
  return parts.length === 1 ? (parts[0] ?? null) : null;
}
