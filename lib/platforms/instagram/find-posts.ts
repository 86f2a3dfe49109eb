import { sameHandle } from '../../model/place';
import { elementsIn } from '../../page/elements';
import type { JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { endsOfList } from '../both-ends';
import type { PostScope, Reader } from '../contract';
import { withPositions } from '../list-order';
import { type Destination, linkOf, POST_LINKS } from './address';
import { embeddedHere, embeddedPosts, embeddedText } from './embedded-posts';
import { isOnPage, MAIN } from './header';
import { isPicture, type OpenPost, openPost } from './open-post';
import { timeInShortcode } from './shortcode';

/** A tile of a grid, or the post that the address names. */
export interface InstagramPost extends PostScope {
  tile: Element | null;
  open: OpenPost | null;
  /** The link on the page that identifies the post. */
  link: Destination | null;
  /** This post's entry in the document's embedded data. */
  data: JsonObject | null;
}

export function postReader<Value>(
  name: string,
  read: (post: InstagramPost, look: Look) => Value | null,
): Reader<InstagramPost, Value> {
  return { name, read };
}

/**
 * Finds the posts of the page's account, newest first. On a post's own page that post comes first. Posts within a part
 * of the page keep the page's order.
 */
export function findPosts(look: Look, within: ParentNode): InstagramPost[] {
  if (within === look.document) return ownOnPage(look);
  return openPost(look)?.isOver ? [] : tilesIn(look, within);
}

/** Memoizes the posts of the whole page, because several readers need them. */
const ownOnPage = memoize((look: Look): InstagramPost[] => {
  const { postId } = look.place;
  const open = openPost(look);
  const posts = open?.isOver ? [] : byShortcode(grid(look));
  if (postId === null) return posts;
  const { element = null, link = null } = open ?? {};
  return [{ id: postId, element, tile: null, open, link, data: embeddedHere(look) }, ...posts];
});

/** Sorts newest first by the time encoded in the shortcode. */
function byShortcode(posts: readonly InstagramPost[]): InstagramPost[] {
  const dated = posts.map((post) => ({ post, postedAtMs: timeInShortcode(post.id) ?? 0 }));
  return dated.sort((a, b) => b.postedAtMs - a.postedAtMs).map(({ post }) => post);
}

/** The tiles of the page's account, in grid order. */
export const grid = memoize((look: Look): InstagramPost[] => {
  const tiles = tilesIn(look, look.document);
  return look.place.kind === 'profile' ? withPositions(tiles, ({ id }) => timeInShortcode(id)) : tiles;
});

function tilesIn(look: Look, within: ParentNode): InstagramPost[] {
  const { kind, handle, postId, tab } = look.place;
  const account =
    kind === 'profile'
      ? handle
      : (embeddedText(embeddedHere(look), 'user', 'username') ?? openPost(look)?.link.handle ?? null);
  const posts = new Map<string, InstagramPost>();
  for (const tile of endsOfList(elementsIn(within, POST_LINKS), look)) {
    const link = linkOf(tile);
    if (!link?.code || link.part !== '' || link.code === postId || posts.has(link.code)) continue;
    // Grids also contain posts of other accounts: collaborations and tagged posts. Older grids link without a handle.
    const isOwn = link.handle
      ? sameHandle(link.handle, account)
      : kind === 'profile' && (tab ?? 'reels') === 'reels';
    // Notifications and messages outside the main element also show pictures of posts.
    if (!isOwn || !isPicture(tile) || !isOnPage(tile) || !tile.closest(MAIN)) continue;
    const data = embeddedPosts(look).get(link.code) ?? null;
    posts.set(link.code, { id: link.code, element: tile, tile, open: null, link, data });
  }
  return [...posts.values()];
}
