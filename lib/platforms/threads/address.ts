import type { Place, PlaceKind } from '../../model/place';
import type { PostAddress, PostToOpen } from '../contract';

export const HOSTS: readonly string[] = ['threads.com', 'threads.net'];

/** A profile in one of its tabs (2025-12), or a post. A picture of a post counts as the post. */
const PATH = /^\/@([\w.]{1,30})(?:\/(replies|media|reposts)|\/post\/([\w-]+)(?:\/media(?:\/\d+)?)?)?\/?$/;
/** The short address of a post, which does not name the author. */
const SHORT = /^\/t\/([\w-]+)\/?$/;

/** Search, home, topics and settings have the kind "other". */
export function locate(url: URL): Place {
  const [, handle = null, tab = null, code] = PATH.exec(url.pathname.replace(/^\/%40/, '/@')) ?? [];
  const postId = code ?? SHORT.exec(url.pathname)?.[1] ?? null;
  const kind: PlaceKind = postId ? 'post' : handle ? 'profile' : 'other';
  return { platform: 'threads', kind, handle, postId, tab };
}

export const isSignIn = ({ pathname }: URL): boolean => /^\/login(\/|$)/.test(pathname);

export function profileUrl(handle: string): string {
  return `https://www.threads.com/@${handle}`;
}

export function postAddress({ id }: PostToOpen, handle: string): PostAddress {
  return { url: `https://www.threads.com/@${handle}/post/${id}`, ids: /^[\w-]{5,64}$/ };
}
