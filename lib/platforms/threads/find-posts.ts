import { sameHandle } from '../../model/place';
import { destinationOf } from '../../page/destination';
import { elementsIn, parentOf, precedes } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { shownText } from '../../page/shown-text';
import { endsOfList } from '../both-ends';
import type { PostScope } from '../contract';
import { addressedFirst, eachOnce, withProfilePositions } from '../conversation';
import { locate } from './address';
import { embeddedPosts, text } from './embedded';
import { NO_PARTS, POST, type PostParts, postParts } from './post-parts';
import { rowOf } from './row';

/** A post's time, inside the link to the post. */
const OWN_TIME = 'a[href*="/post/"] time';

export interface ThreadsPost extends PostScope, PostParts {
  element: Element | null;
  author: string | null;
  /** Null if the post is only in the embedded data. */
  time: Element | null;
}

/** The account's own posts, from the page and the embedded data. Reposts and replies by others are left out. */
export function find(look: Look, within: ParentNode): ThreadsPost[] {
  return within === look.document ? ownOnPage(look) : drawnOwn(look, within);
}

/** The account's own posts on the whole page. Memoized, because several readers use it. */
const ownOnPage = memoize((look: Look): ThreadsPost[] => {
  const drawn = drawnOwn(look, look.document);
  const placed = withProfilePositions(look, drawn, writtenAt);
  const own = new Map(placed.map((post): [string, ThreadsPost] => [post.id, post]));
  for (const [id, [told]] of embeddedPosts(look)) {
    if (own.has(id)) continue;
    own.set(id, { ...NO_PARTS, id, author: text(told, 'user', 'username'), time: null });
  }
  return addressedFirst(look, [...own.values()]);
});

export function writtenAt({ time }: ThreadsPost): number | null {
  return Date.parse(time?.getAttribute('datetime') ?? '') || null;
}

function drawnOwn(look: Look, within: ParentNode): ThreadsPost[] {
  const { handle, postId } = look.place;
  const opened = within === look.document ? openedPost(look) : null;
  const drawn = [...(opened ? [opened] : []), ...drawnPosts(look, within)];
  const isOwn = (post: ThreadsPost) =>
    post.id === postId || (handle !== null && sameHandle(post.author, handle) && !isReposted(post, look));
  return eachOnce(drawn.filter(isOwn));
}

/**
 * Whether one more name is above the author's, as on a repost. An account's repost of its own post is listed by the date
 * of the repost, which would put it out of date order.
 */
function isReposted(post: ThreadsPost, look: Look): boolean {
  const { author, time } = post;
  const names = post.names.filter((link) => {
    const to = time && precedes(link, time) ? destinationOf(link, look) : null;
    const place = to && placeAt(to);
    return place?.kind === 'profile' && sameHandle(place.handle, author) && shownText(link) !== '';
  });
  return names.length > 1;
}

/**
 * The post in the address on its own page, where it is not inside a clickable element (2026-06). The search starts at the
 * time that links to the post and goes outwards to the row of buttons. It stops at the page's heading and at the time of
 * another post.
 */
const openedPost = memoize((look: Look): (ThreadsPost & { element: Element }) | null => {
  const { postId, kind } = look.place;
  if (kind !== 'post') return null;
  const placeOf = (link: Element | null | undefined) => {
    const destination = destinationOf(link, look);
    return destination && placeAt(destination);
  };
  const times = elementsIn(look.document, OWN_TIME).filter((time) => !time.closest(POST));
  const isIts = (time: Element) => placeOf(time.closest('a'))?.postId === postId;
  const [time, another] = times.filter(isIts);
  if (!time || another || time.closest('[role="dialog"]')) return null;
  const author = placeOf(time.closest('a'))?.handle ?? null;
  for (let element = parentOf(time); element && !element.matches('body'); element = parentOf(element)) {
    const around = element;
    if (around.querySelector('h1') || times.some((other) => other !== time && around.contains(other)))
      return null;
    const post = { ...postParts(element), id: postId ?? '', author, time };
    if (rowOf(post)) return post;
  }
  return null;
});

/** The posts in clickable elements. The first time in each links to the post; a quoted post's time comes later. */
export function drawnPosts(look: Look, within: ParentNode): (ThreadsPost & { element: Element })[] {
  return endsOfList(elementsIn(within, POST), look).flatMap((element) => {
    const parts = postParts(element);
    const time = parts.times.find((one) => one.matches(OWN_TIME));
    const itself = destinationOf(time?.closest('a'), look);
    if (!time || !itself || parentOf(element)?.closest(POST)) return [];
    const { postId, handle } = placeAt(itself);
    return postId ? { ...parts, id: postId, author: handle, time } : [];
  });
}

/** The addresses of links are kept from look to look (`destinationOf`), and so is what they name. */
const placeAt = memoize((address: Readonly<URL>) => locate(address));
