import type { Place } from '../../model/place';
import type { PostAddress, PostToOpen } from '../contract';

export const HOSTS: readonly string[] = ['snapchat.com'];

/** The user switches it on: a new required host would disable the installed extension. */
export const IS_OPTIONAL = true;

/** The camera, the map, the help pages and the pages for advertisers are on other subdomains. */
const HOST = /^(?:www\.)?snapchat\.com$/;
/** `/@maya.bakes` (2026), `/add/maya.bakes` (2024, still served), and a Spotlight under its creator's name. */
const PROFILE = /^\/(?:@|add\/)([a-z\d][\w.-]{0,31})(?:\/spotlight\/([\w-]+))?\/?$/i;
const POST = /^\/spotlight\/([\w-]+)\/?$/;

/** Discover, lenses, topics, stories of publishers, chats and short links have the kind "other". */
export function locate(url: URL): Place {
  const path = HOST.test(url.hostname) ? url.pathname.replace(/^\/%40/i, '/@') : '';
  const [, handle = null, listedId] = PROFILE.exec(path) ?? [];
  const postId = listedId ?? POST.exec(path)?.[1] ?? null;
  const kind = postId ? 'post' : handle ? 'profile' : 'other';
  return { platform: 'snapchat', kind, handle, postId, tab: null };
}

export const isSignIn = ({ hostname }: URL): boolean => hostname === 'accounts.snapchat.com';

export function profileUrl(handle: string): string {
  return `https://www.snapchat.com/@${handle}`;
}

export function postAddress({ id }: PostToOpen): PostAddress {
  return { url: `https://www.snapchat.com/spotlight/${id}`, ids: /^[\w-]{1,256}$/ };
}
