import { attribute, listed } from '../../page/elements';
import type { NamedParts } from '../own-parts';

/** The parts of a post that its readers ask for, without those of a quoted post. In document order. */
export interface ArticleParts {
  /** By test id. */
  named: NamedParts;
  times: Element[];
  /** Rows of buttons. */
  groups: Element[];
  /** Links to the numbers of a post. */
  analytics: Element[];
}

/** One search finds them all: a page of posts is read many times a minute, and each search costs as much as the next. */
const WANTED = '[data-testid], time, [role="group"], div[role="link"], a[href$="/analytics"]';

export function articleParts(element: Element): ArticleParts {
  const named = new Map<string, Element[]>();
  const parts: ArticleParts = { named, times: [], groups: [], analytics: [] };
  // In document order, so that all parts of another post follow it at once.
  let another: Element | null = null;
  for (const part of listed(element.querySelectorAll(WANTED))) {
    if (another?.contains(part)) continue;
    const { localName } = part;
    const name = attribute(part, 'data-testid');
    const role = attribute(part, 'role');
    if (isAnotherPost(localName, name, role)) {
      another = part;
      continue;
    }
    const before = named.get(name);
    if (before) before.push(part);
    else if (name !== '') named.set(name, [part]);
    if (role === 'group') parts.groups.push(part);
    if (localName === 'time') parts.times.push(part);
    if (localName === 'a' && attribute(part, 'href').endsWith('/analytics')) parts.analytics.push(part);
  }
  return parts;
}

/** A quoted post is one large link, or an `article` element if it is in a long article. */
function isAnotherPost(localName: string, name: string, role: string): boolean {
  return (localName === 'div' && role === 'link') || (localName === 'article' && name === 'tweet');
}
