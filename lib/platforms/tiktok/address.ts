import type { Place, PlaceKind } from '../../model/place';
import type { PostAddress, PostToOpen } from '../contract';

export const HOSTS: readonly string[] = ['tiktok.com'];

/** `/@maya.bakes` or `/@maya.bakes/video/7512…`; pictures have `/photo/`. `/@/video/7512…` does not name an author. */
const PATH = /^\/@([^/]*)(?:\/(video|photo)\/(\d+))?\/?$/;

/** TikTok's pages for advertisers, sellers and creators are on other hosts. */
const HOST = /^((www|m)\.)?tiktok\.com$/;

export interface Named {
  handle: string | null;
  postId: string | null;
  isPhoto: boolean;
}

/** The account, and the post if any, that an address of TikTok names. Never throws. */
export function namedIn(address: string | null | undefined, look: { url: URL }): Named | null {
  // The URL parser would resolve an empty address to the page itself.
  if (!address) return null;
  try {
    const path = decodeURIComponent(new URL(address, look.url.href).pathname);
    const [, handle, kind, postId] = PATH.exec(path) ?? [];
    if (!handle && !postId) return null;
    return { handle: handle || null, postId: postId ?? null, isPhoto: kind === 'photo' };
  } catch {
    return null;
  }
}

/** Search, explore, feeds, hashtags, music, live and playlists have the kind "other". */
export function locate(url: URL): Place {
  const named = HOST.test(url.hostname) ? namedIn(url.href, { url }) : null;
  const { handle, postId } = named ?? { handle: null, postId: null };
  const kind: PlaceKind = postId ? 'post' : handle ? 'profile' : 'other';
  return { platform: 'tiktok', kind, handle, postId, tab: null };
}

export function profileUrl(handle: string): string {
  return `https://www.tiktok.com/@${handle}`;
}

export function postAddress({ id, kind }: PostToOpen, handle: string): PostAddress {
  const section = kind === 'photo' || kind === 'carousel' ? 'photo' : 'video';
  return { url: `https://www.tiktok.com/@${handle}/${section}/${id}`, ids: /^\d{5,25}$/ };
}
