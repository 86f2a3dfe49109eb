import { attribute } from '../../page/elements';
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
  const all = [...element.querySelectorAll(WANTED)];
  const others = all.filter(isAnotherPost);
  const named = new Map<string, Element[]>();
  const parts: ArticleParts = { named, times: [], groups: [], analytics: [] };
  for (const part of all) {
    if (others.some((other) => other.contains(part))) continue;
    const name = attribute(part, 'data-testid');
    if (name !== '') named.set(name, [...(named.get(name) ?? []), part]);
    if (part.localName === 'time') parts.times.push(part);
    if (part.localName === 'a' && attribute(part, 'href').endsWith('/analytics')) parts.analytics.push(part);
    if (attribute(part, 'role') === 'group') parts.groups.push(part);
  }
  return parts;
}

/** A quoted post is one large link, or an `article` element if it is in a long article. */
function isAnotherPost(part: Element): boolean {
  const { localName } = part;
  if (localName === 'div') return attribute(part, 'role') === 'link';
  return localName === 'article' && attribute(part, 'data-testid') === 'tweet';
}
