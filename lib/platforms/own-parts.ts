import { listed } from '../page/elements';

/**
 * A post as one look found it: its element, and the parts of it that belong to other posts, such as a quoted post. The
 * element is null if the post is only in the embedded data.
 */
export interface PostBounds {
  element: Element | null;
  others: Element[];
}

/**
 * The post's own parts that match, in document order. `selector` must not name ancestors, as `a time` does: on a page of
 * 600,000 elements Chromium takes 3 ms for such a search, even in a small post (2026-11). Test the ancestors of a result
 * with `matches`.
 */
export function ownParts({ element, others }: PostBounds, selector: string): Element[] {
  const parts = element ? listed(element.querySelectorAll(selector)) : [];
  return others.length === 0 ? parts : parts.filter((part) => !others.some((other) => other.contains(part)));
}

/** A post's own parts by their test ids. */
export type NamedParts = ReadonlyMap<string, Element[]>;

/** The post's own parts with these test ids, grouped by name. */
export function partsNamed({ named }: { named: NamedParts }, name: string, ...more: string[]): Element[] {
  const first = named.get(name) ?? [];
  return more.length === 0 ? first : [name, ...more].flatMap((one) => named.get(one) ?? []);
}

/** The part if there is exactly one: with two, one may belong to another account. */
export function theOnly(parts: readonly Element[]): Element | null {
  return parts.length === 1 ? (parts[0] ?? null) : null;
}
