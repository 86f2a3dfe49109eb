import { sameHandle } from '../../model/place';
import { ancestorsOf, elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { endsOfList } from '../both-ends';
import { namedIn } from './address';
import { e2e } from './anchors';

/** One video on a page that scrolls from video to video (2025-11). */
export const CARD = '[id^="one-column-item-"], article';
/** The like count. The mobile layout has its own names for the bar over a post of pictures (2026-05). */
export const LIKES = e2e('like-count', 'browse-like-count', 'play-side-like');
const OTHERS = e2e('comment-count', 'browse-comment-count', 'share-count', 'play-side-comment');
/** In the mobile bar, each number links to its post. */
const SIDE = '[data-e2e^="play-side-"] a';
/** The player's id ends with the video's id: `xgwrapper-0-7512…`. On all video pages seen (2025-06 to 2025-12). */
const PLAYER = '[id^="xgwrapper-"]';
/** The links to the video's author. Other links, such as those in a caption, can lead to other accounts. */
const AUTHOR = e2e('video-author-avatar', 'browse-user-avatar', 'browse-username', 'play-side-author');

export interface Card {
  id: string;
  card: Element;
}

/** The card of the post in the address, and all cards by the account in the address. */
export function cardsIn(look: Look, within: ParentNode): Card[] {
  const { handle, postId } = look.place;
  return endsOfList(elementsIn(within, LIKES), look).flatMap((likes) => {
    const card = cardAround(likes);
    // With two bars in one card, or a like count without other counts, the post is uncertain.
    if (card.querySelectorAll(LIKES).length > 1 || !card.querySelector(OTHERS)) return [];
    const [id, another] = [
      ...namesIn(card, PLAYER, (player) => idAtEnd(player.id)),
      ...namesIn(card, 'a', (link) =>
        link.matches(SIDE) ? namedIn(link.getAttribute('href'), look)?.postId : null,
      ),
    ];
    const [author, coAuthor] = namesIn(card, AUTHOR, (sign) => linkedAccount(sign, look));
    const isOwn = sameHandle(author ?? null, handle) && !coAuthor;
    // Pictures have no player. Only the head of the page says which post they belong to.
    if (!id) return postId && isOwn && headNames(postId, look) ? { id: postId, card } : [];
    return (another ?? id) === id && (id === postId || isOwn) ? { id, card } : [];
  });
}

/** The card around a like count. Without a card element, the largest ancestor that has no other like count. */
function cardAround(likes: Element): Element {
  const edge = likes.closest(`${CARD}, [role="dialog"]`);
  if (edge) return edge;
  return ancestorsOf(likes).findLast((around) => around.querySelectorAll(LIKES).length < 2) ?? likes;
}

function namesIn(
  card: Element,
  selector: string,
  nameOf: (sign: Element) => string | null | undefined,
): string[] {
  return [...new Set([...card.querySelectorAll(selector)].flatMap((sign) => nameOf(sign) ?? []))];
}

function linkedAccount(sign: Element, look: Look): string | null | undefined {
  const link = sign.closest('a') ?? sign.querySelector('a');
  return namedIn(link?.getAttribute('href'), look)?.handle;
}

function headNames(postId: string, look: Look): boolean {
  const signs = [...look.document.querySelectorAll('link[rel="canonical"], meta[property="og:url"]')];
  const named = signs.map(
    (sign) => namedIn(sign.getAttribute('href') ?? sign.getAttribute('content'), look)?.postId,
  );
  return named.length > 0 && named.every((id) => id === postId);
}

function idAtEnd(name: string): string | undefined {
  const id = name.slice(name.lastIndexOf('-') + 1);
  return /^\d+$/.test(id) ? id : undefined;
}
