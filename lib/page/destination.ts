import { attribute } from './elements';
import type { Look } from './look';

/** As many as a long page has links to posts; beyond that a page could fill the memory. */
const MAX_KNOWN = 2_000;
const known = new Map<string, URL | null>();

/**
 * Where a link leads; null where it is no link, or its address cannot be read. Links are asked at every look, and
 * reading an address costs more than finding it.
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
