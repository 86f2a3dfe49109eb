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
  const url = address ? URL.parse(address, look.url.href) : null;
  return url && namedInPath(url.pathname);
}

function namedInPath(pathname: string): Named | null {
  try {
    const [, handle, kind, postId] =
      PATH.exec(pathname.includes('%') ? decodeURIComponent(pathname) : pathname) ?? [];
    if (!handle && !postId) return null;
    return { handle: handle || null, postId: postId ?? null, isPhoto: kind === 'photo' };
  } catch {
    return null;
  }
}

/** Search, explore, feeds, hashtags, music, live and playlists have the kind "other". */
export function locate({ hostname, pathname }: URL): Place {
  const named = HOST.test(hostname) ? namedInPath(pathname) : null;
  const { handle, postId } = named ?? { handle: null, postId: null };
  const kind: PlaceKind = postId ? 'post' : handle ? 'profile' : 'other';
  return { platform: 'tiktok', kind, handle, postId, tab: null };
}

export const isSignIn = ({ pathname }: URL): boolean => /^\/(login|signup)(\/|$)/.test(pathname);

export function profileUrl(handle: string): string {
  return `https://www.tiktok.com/@${handle}`;
}

export function postAddress({ id, kind }: PostToOpen, handle: string): PostAddress {
  const section = kind === 'photo' || kind === 'carousel' ? 'photo' : 'video';
  return { url: `https://www.tiktok.com/@${handle}/${section}/${id}`, ids: /^\d{5,25}$/ };
}
