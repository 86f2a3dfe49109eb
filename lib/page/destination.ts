import { attribute } from './elements';
import type { Look } from './look';

/** About as many links to posts as a long page has. The limit keeps a page from filling the memory. */
const MAX_KNOWN = 2_000;
let known: Known = { url: null, base: '', addresses: new Map() };

interface Known {
  /** That of the last look. */
  url: URL | null;
  base: string;
  addresses: Map<string, URL | null>;
}

/**
 * The address a link leads to; null if the element is not a link or its address is invalid. Memoized because every look
 * asks for the same links, and parsing an address costs more than finding the link.
 */
export function destinationOf(link: Element | null | undefined, { url }: Look): Readonly<URL> | null {
  const href = attribute(link, 'href');
  if (href === '') return null;
  const { base, addresses } = addressesFrom(url);
  const before = addresses.get(href);
  if (before !== undefined) return before;
  const destination = URL.canParse(href, base) ? new URL(href, base) : null;
  if (addresses.size >= MAX_KNOWN) addresses.clear();
  addresses.set(href, destination);
  return destination;
}

/** The browser writes an address anew whenever it is asked for, so each look asks once. */
function addressesFrom(url: URL): Known {
  if (known.url !== url) {
    const base = url.href;
    known = known.base === base ? { ...known, url } : { url, base, addresses: new Map() };
  }
  return known;
}
