import { sameHandle } from '../../model/place';
import { attribute, elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { remembered } from '../../page/remembered';
import type { PostScope } from '../contract';
import { locate } from './address';
import { testId } from './anchors';

export const ARTICLE = `article${testId('tweet')}`;

/** A quoted post is one link, in a long article an article. */
const OTHERS = `div[role="link"], ${ARTICLE}`;

export interface Article extends PostScope {
  element: Element;
  author: string | null;
  time: Element;
  /** What stands in it and is another's. */
  others: Element[];
}

/** The account's own posts, and the one in the address; reposts and answers by others name their own author. */
export function find(look: Look, within: ParentNode): Article[] {
  return within === look.document ? ownOnPage(look) : ownIn(look, within);
}

/** Those on the whole page, which several readers ask for. */
export const ownOnPage = remembered((look: Look) => ownIn(look, look.document));

function ownIn(look: Look, within: ParentNode): Article[] {
  const { handle, postId } = look.place;
  const own = new Map<string, Article>();
  for (const article of articlesIn(look, within)) {
    if (article.id === postId || sameHandle(article.author, handle))
      own.set(article.id, own.get(article.id) ?? article);
  }
  return [...own.values()];
}

/** A post links to itself around the time at which it was written; advertisements show no time. */
export function articlesIn(look: Look, within: ParentNode): Article[] {
  return elementsIn(within, ARTICLE).flatMap((element) => {
    const others = [...element.querySelectorAll(OTHERS)];
    const [time] = ownParts({ element, others }, 'a[href*="/status/"] time');
    const href = time?.closest('a')?.getAttribute('href');
    if (!time || !href || !URL.canParse(href, look.url.href)) return [];
    const { postId, handle } = locate(new URL(href, look.url.href));
    return postId ? { id: postId, element, others, author: handle, time } : [];
  });
}

/** The parts of a post that match and are its own. */
export function ownParts(
  { element, others }: Pick<Article, 'element' | 'others'>,
  selector: string,
): Element[] {
  const parts = [...element.querySelectorAll(selector)];
  return others.length === 0 ? parts : parts.filter((part) => !others.some((other) => other.contains(part)));
}

/** Most parts of a post have names; an `Article` is one look's own, and so is the answer. */
const namedParts = remembered((article: Article) =>
  Map.groupBy(ownParts(article, '[data-testid]'), (part) => attribute(part, 'data-testid')),
);

/** Its own parts with any of these names. */
export function partsNamed(article: Article, ...names: string[]): Element[] {
  return names.flatMap((name) => namedParts(article).get(name) ?? []);
}

/** The part that stands there exactly once: of two, one would be somebody else's. */
export function theOnly(parts: readonly Element[]): Element | null {
  return parts.length === 1 ? (parts[0] ?? null) : null;
}
