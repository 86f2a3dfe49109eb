import { attribute, listed } from '../../page/elements';
import type { NamedParts } from '../own-parts';

/** The parts of a post that its readers ask for, in document order. Those of a quoted post are left out, except links. */
export interface ItemParts {
  /** By test id. */
  named: NamedParts;
  /** Links to posts. */
  toPosts: Element[];
  /** All links to accounts and what belongs to them, also those of a quoted post. */
  toAccounts: Element[];
  videos: Element[];
  images: Element[];
}

/** One search finds them all: a page of posts is read many times a minute, and each search costs as much as the next. */
const WANTED = '[data-testid], [role="link"], a[href*="/profile/"], a[href*="/post/"], video, img';

export function itemParts(element: Element): ItemParts {
  const named = new Map<string, Element[]>();
  const parts: ItemParts = { named, toPosts: [], toAccounts: [], videos: [], images: [] };
  // In document order, so that all parts of a quoted post follow it at once.
  let quoted: Element | null = null;
  for (const part of listed(element.querySelectorAll(WANTED))) {
    const { localName } = part;
    const href = localName === 'a' ? attribute(part, 'href') : '';
    if (href.includes('/profile/')) parts.toAccounts.push(part);
    if (quoted?.contains(part)) continue;
    if (isQuoted(part)) {
      quoted = part;
      continue;
    }
    const name = attribute(part, 'data-testid');
    const before = named.get(name);
    if (before) before.push(part);
    else if (name !== '') named.set(name, [part]);
    if (href.includes('/post/')) parts.toPosts.push(part);
    if (localName === 'video') parts.videos.push(part);
    if (localName === 'img') parts.images.push(part);
  }
  return parts;
}

/** A quoted post is one clickable box. */
function isQuoted(part: Element): boolean {
  return part.localName !== 'a' && attribute(part, 'role') === 'link';
}
