import { attribute } from './elements';
import type { Look } from './look';

/** About as many links to posts as a long page has. The limit keeps a page from filling the memory. */
const MAX_KNOWN = 2_000;
const known = new Map<string, URL | null>();

/**
 * The address a link leads to; null if the element is not a link or its address is invalid. Memoized because every look
 * asks for the same links, and parsing an address costs more than finding the link.
 */
export function destinationOf(link: Element | null | undefined, { url }: Look): Readonly<URL> | null {
  const href = attribute(link, 'href');
  if (href === '') return null;
  const key = `${href} ${url.href}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const destination = URL.canParse(href, url.href) ? new URL(href, url.href) : null;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, destination);
  return destination;
}
