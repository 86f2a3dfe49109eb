import { sameHandle } from '../../model/place';
import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import type { PostScope } from '../contract';
import { locate } from './address';
import { testId } from './anchors';

export const ARTICLE = `article${testId('tweet')}`;

export interface Article extends PostScope {
  element: Element;
  author: string | null;
  time: Element;
}

/** The account's own posts, and the one in the address; reposts and answers by others name their own author. */
export function find(look: Look, within: ParentNode): Article[] {
  const { handle, postId } = look.place;
  const own = new Map<string, Article>();
  for (const article of articlesIn(look, within)) {
    if (article.id === postId || sameHandle(article.author, handle))
      own.set(article.id, own.get(article.id) ?? article);
  }
  return [...own.values()];
}

/** Those on the whole page, found once a look. */
export const ownOnPage = remembered((look: Look) => find(look, look.document));

/** A post links to itself around the time at which it was written; advertisements show no time. */
export function articlesIn(look: Look, within: ParentNode): Article[] {
  return elementsIn(within, ARTICLE).flatMap((element) => {
    const time = ownPart(element, 'a[href*="/status/"] time');
    const href = time?.closest('a')?.getAttribute('href');
    if (!time || !href || !URL.canParse(href, look.url.href)) return [];
    const { postId, handle } = locate(new URL(href, look.url.href));
    return postId ? { id: postId, element, author: handle, time } : [];
  });
}

/** The parts of a post that match; a post quoted in it stands there as one link, in a long article as an article. */
function ownParts(article: Element, selector: string): Element[] {
  return [...article.querySelectorAll(selector)].filter((part) => {
    const quoted = part.closest('div[role="link"]');
    return part.closest(ARTICLE) === article && !(quoted && article.contains(quoted));
  });
}

export function ownPart(article: Element, selector: string): Element | null {
  return ownParts(article, selector)[0] ?? null;
}

/** The part that stands there exactly once: of two, one would be somebody else's. */
export function onlyPart(article: Element, selector: string): Element | null {
  const [only = null, another] = ownParts(article, selector);
  return another ? null : only;
}
