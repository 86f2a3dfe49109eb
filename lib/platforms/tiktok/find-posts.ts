import { sameHandle } from '../../model/place';
import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { endsOfList } from '../both-ends';
import type { PostScope } from '../contract';
import { withPositions } from '../list-order';
import { namedIn } from './address';
import { e2e } from './anchors';
import { cardsIn } from './cards';
import { type EmbeddedPost, embeddedPosts } from './embedded';

export const TILE = e2e('user-post-item');

export interface TikTokPost extends PostScope {
  /** The post in the profile's grid, with its views and pinned badge. */
  tile: Element | null;
  /** The post with its bar of counts, on its own page or open over the grid. */
  card: Element | null;
  embedded: EmbeddedPost | undefined;
  isPhoto: boolean | undefined;
}

/** The account's own posts in `within`. A post that is open over the grid has both a tile and a card. */
export function find(look: Look, within: ParentNode): TikTokPost[] {
  const { url, place, document } = look;
  const isWhole = within === document;
  const inData = embeddedPosts(look);
  const posts = new Map<string, TikTokPost>();
  const add = (id: string, found: Partial<TikTokPost>) => {
    const known = posts.get(id) ?? {
      id,
      element: null,
      tile: null,
      card: null,
      embedded: inData.get(id),
      isPhoto: id === place.postId ? namedIn(url.href, look)?.isPhoto : undefined,
    };
    posts.set(id, { ...known, ...found, element: known.element ?? found.card ?? found.tile ?? null });
  };

  for (const { id, card } of cardsIn(look, within)) add(id, { card });
  const tiles = tilesIn(look, within);
  for (const tile of isWhole ? withPositions(tiles, ({ id }) => timeInId(id)) : tiles) add(tile.id, tile);
  if (isWhole) {
    for (const [id, { author }] of inData) {
      if (id === place.postId || sameHandle(String(author), place.handle)) add(id, {});
    }
  }
  return [...posts.values()];
}

/** The tiles that link to the account's own posts. */
function tilesIn(look: Look, within: ParentNode): { id: string; tile: Element; isPhoto: boolean }[] {
  return endsOfList(elementsIn(within, TILE), look).flatMap((tile) => {
    const link = tile.querySelector('a[href*="/video/"], a[href*="/photo/"]');
    const named = namedIn(link?.getAttribute('href'), look);
    if (!named?.postId || !sameHandle(named.handle, look.place.handle)) return [];
    return { id: named.postId, tile, isPhoto: named.isPhoto };
  });
}

/** The upper half of an id is a time in seconds (5 to 19 s off in 39 of 40 pairs, one 37 days early). */
export function timeInId(id: string): number | null {
  return secondsAsMs(Number(BigInt(id) >> 32n));
}

/** TikTok opened in 2016, so an earlier date is invalid. */
const FIRST_POST_SECONDS = 1.4e9;

export function secondsAsMs(seconds: number): number | null {
  return seconds > FIRST_POST_SECONDS ? seconds * 1000 : null;
}
