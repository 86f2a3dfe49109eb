import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { endsOfList } from '../both-ends';
import type { PostScope } from '../contract';
import { eachOnce, withProfilePositions } from '../conversation';
import { partsNamed } from '../own-parts';
import { locate } from './address';
import { testId } from './anchors';
import { type ArticleParts, articleParts } from './article-parts';
import { type Bar, barOf } from './bar';

export const ARTICLE = `article${testId('tweet')}`;

/** A post's time, inside the link to the post. */
const OWN_TIME = 'a[href*="/status/"] time';

export interface Article extends PostScope, ArticleParts {
  element: Element;
  author: string | null;
  time: Element;
}

/** A post with its row of buttons. */
export interface OwnArticle extends Article {
  bar: Bar;
}

/** The account's own posts and the post in the address. Reposts and replies by others are left out. */
export function find(look: Look, within: ParentNode): OwnArticle[] {
  return within === look.document ? ownOnPage(look) : ownIn(look, within);
}

/** The account's own posts on the whole page. Memoized, because several readers use it. */
const ownOnPage = memoize((look: Look): OwnArticle[] => {
  const own = ownIn(look, look.document);
  return withProfilePositions(look, own, ({ id }) => timeInId(id));
});

/** The time in an id of X, in milliseconds since 1970 (25 of 25 within a second, 2026-07). */
export function timeInId(id: string): number {
  return Number(BigInt(id) >> 22n) + 1288834974657;
}

function ownIn(look: Look, within: ParentNode): OwnArticle[] {
  const { handle, postId } = look.place;
  const own = articlesIn(look, within).filter(
    (article) => article.id === postId || (sameHandle(article.author, handle) && !isReposted(article)),
  );
  return eachOnce(own).map((article) => ({ ...article, bar: barOf(article, article.id) }));
}

/**
 * Whether a link to the reposting account is above the post. An account's repost of its own post is listed by the date
 * of the repost, which would put it out of date order.
 */
function isReposted(article: Article): boolean {
  const [context] = partsNamed(article, 'socialContext');
  return Boolean(context?.closest('a') ?? context?.querySelector('a'));
}

/** The addresses of links are kept from look to look (`destinationOf`), and so is what they name. */
const placeAt = memoize((address: Readonly<URL>) => locate(address));

/** All posts that show a time, which links to the post. Advertisements do not show a time. */
export function articlesIn(look: Look, within: ParentNode): Article[] {
  return endsOfList(elementsIn(within, ARTICLE), look).flatMap((element) => {
    const parts = articleParts(element);
    const time = parts.times.find((one) => one.matches(OWN_TIME));
    const itself = destinationOf(time?.closest('a'), look);
    if (!time || !itself) return [];
    const { postId, handle } = placeAt(itself);
    return postId ? { ...parts, id: postId, author: handle, element, time } : [];
  });
}
