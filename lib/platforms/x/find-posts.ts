import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { endsOfList } from '../both-ends';
import type { PostScope } from '../contract';
import { eachOnce, placedOnProfile } from '../conversation';
import { ownParts, type PostBounds, partsNamed } from '../own-parts';
import { locate } from './address';
import { testId } from './anchors';

export const ARTICLE = `article${testId('tweet')}`;

/** The time of a post, which links to it. */
const OWN_TIME = 'a[href*="/status/"] time';

/** A quoted post is one link, in a long article an article. */
const OTHERS = `div[role="link"], ${ARTICLE}`;

export interface Article extends PostScope, PostBounds {
  element: Element;
  author: string | null;
  time: Element;
}

/** The account's own posts, and the one in the address; reposts and answers by others name their own author. */
export function find(look: Look, within: ParentNode): Article[] {
  return within === look.document ? ownOnPage(look) : ownIn(look, within);
}

/** Those on the whole page, which several readers ask for. */
const ownOnPage = memoize((look: Look): Article[] => {
  const own = ownIn(look, look.document);
  return placedOnProfile(look, own, ({ id }) => timeInId(id));
});

/** Milliseconds since 1970, as X's ids carry it (25 of 25 within a second, 2026-07). */
export function timeInId(id: string): number {
  return Number(BigInt(id) >> 22n) + 1288834974657;
}

function ownIn(look: Look, within: ParentNode): Article[] {
  const { handle, postId } = look.place;
  const own = articlesIn(look, within).filter(
    (article) => article.id === postId || (sameHandle(article.author, handle) && !isReposted(article)),
  );
  return eachOnce(own);
}

/** The account that reposted is linked above the post. A repost of an own post is listed at the time of the repost. */
function isReposted(article: Article): boolean {
  const [context] = partsNamed(article, 'socialContext');
  return Boolean(context?.closest('a') ?? context?.querySelector('a'));
}

/** A post links to itself around the time at which it was written; advertisements show no time. */
export function articlesIn(look: Look, within: ParentNode): Article[] {
  return endsOfList(elementsIn(within, ARTICLE), look).flatMap((element) => {
    const others = [...element.querySelectorAll(OTHERS)];
    const time = ownParts({ element, others }, 'time').find((one) => one.matches(OWN_TIME));
    const itself = destinationOf(time?.closest('a'), look);
    if (!time || !itself) return [];
    const { postId, handle } = locate(itself);
    return postId ? { id: postId, element, others, author: handle, time } : [];
  });
}
