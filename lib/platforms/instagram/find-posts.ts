import { sameHandle } from '../../model/place';
import { elementsIn } from '../../page/elements';
import type { JsonObject } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import { memoize } from '../../page/memoize';
import { endsOfList } from '../both-ends';
import type { PostScope, Reader } from '../contract';
import { withPlaces } from '../list-order';
import { type Destination, linkOf, POST_LINKS } from './address';
import { embeddedHere, embeddedPosts, embeddedText } from './embedded-posts';
import { isOnPage, MAIN } from './header';
import { isPicture, type OpenPost, openPost } from './open-post';
import { timeInShortcode } from './shortcode';

/** One post: a tile of a grid, or the post that the address names. */
export interface InstagramPost extends PostScope {
  tile: Element | null;
  open: OpenPost | null;
  /** The link that names it on the page. */
  link: Destination | null;
  /** What the document's data says of this very post. */
  data: JsonObject | null;
}

export function postReader<Value>(
  name: string,
  read: (post: InstagramPost, look: Look) => Value | null,
): Reader<InstagramPost, Value> {
  return { name, read };
}

/** The posts of the page's own account, newest first; on a post's page that post first. */
export function findPosts(look: Look, within: ParentNode): InstagramPost[] {
  if (within === look.document) return ownOnPage(look);
  return openPost(look)?.isOver ? [] : tilesIn(look, within);
}

/** Those on the whole page, which several readers ask for. */
const ownOnPage = memoize((look: Look): InstagramPost[] => {
  const { postId } = look.place;
  const open = openPost(look);
  const posts = open?.isOver ? [] : byShortcode(grid(look));
  if (postId === null) return posts;
  const { element = null, link = null } = open ?? {};
  return [{ id: postId, element, tile: null, open, link, data: embeddedHere(look) }, ...posts];
});

/** Newest first, by the time that a shortcode holds. */
function byShortcode(posts: readonly InstagramPost[]): InstagramPost[] {
  const dated = posts.map((post) => ({ post, postedAtMs: timeInShortcode(post.id) ?? 0 }));
  return dated.sort((a, b) => b.postedAtMs - a.postedAtMs).map(({ post }) => post);
}

/** The tiles of the page's own account in the order of the grid. */
export const grid = memoize((look: Look): InstagramPost[] => {
  const tiles = tilesIn(look, look.document);
  return look.place.kind === 'profile' ? withPlaces(tiles, ({ id }) => timeInShortcode(id)) : tiles;
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
    // Grids also hold posts of others: collaborations, tagged posts. Links without a name are of older grids.
    const isOwn = link.handle
      ? sameHandle(link.handle, account)
      : kind === 'profile' && (tab ?? 'reels') === 'reels';
    // Beside the page stand notifications and messages, with pictures of posts as well.
    if (!isOwn || !isPicture(tile) || !isOnPage(tile) || !tile.closest(MAIN)) continue;
    const data = embeddedPosts(look).get(link.code) ?? null;
    posts.set(link.code, { id: link.code, element: tile, tile, open: null, link, data });
  }
  return [...posts.values()];
}
