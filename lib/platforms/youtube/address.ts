import { isChannelId, type Place } from '../../model/place';
import type { PostAddress, PostToOpen } from '../contract';

export const HOSTS: readonly string[] = ['youtube.com'];

/** Matches `/@handle`, `/channel/UC…`, and the old `/c/name` and `/user/name`, each with an optional tab. */
const CHANNEL = /^\/(@[^/?#]+|channel\/UC[\w-]{22}|(?:c|user)\/[^/?#]+)(?:$|[?#]|\/([^/?#]*))/;

/** Channel names from before handles existed. They are not handles. */
const OLD_NAME = /^\/(c|user)\//;
/** The short address that YouTube uses for shared videos. */
const SHORT_VIDEO = /^(?:https?:\/\/)?youtu\.be\/([\w-]{11})/i;

/** Finds the channel or video in an address. Search, feeds, playlists, hashtags, Music and Studio are `other`. */
export function locate({ hostname, pathname, search }: URL): Place {
  const isOwn = /^(www\.|m\.)?youtube\.com$/.test(hostname);
  const handle = isOwn ? handleIn(pathname) : null;
  const postId = isOwn && /^\/(watch$|shorts|live)/.test(pathname) ? videoIdIn(pathname + search) : null;
  const tab = handle && CHANNEL.exec(pathname)?.[2];
  return {
    platform: 'youtube',
    kind: handle ? 'profile' : postId ? 'post' : 'other',
    handle,
    postId,
    tab: tab && tab !== 'featured' ? tab : null,
  };
}

/**
 * Returns the channel name in a path or address as spelled there: `@maya.bakes`, `UC…`, `c/maya` or `user/maya`.
 * Returns null if there is none.
 */
export function channelNameIn(address: string): string | null {
  const name = CHANNEL.exec(address.replace(/^https?:\/\/[^/]+/, ''))?.[1]?.replace('channel/', '');
  try {
    return name ? decodeURIComponent(name).normalize('NFC') : null;
  } catch {
    return null;
  }
}

/**
 * Returns the channel name without "@". Old names keep `c/` or `user/`, because `@maya`, `/c/maya` and `/user/maya` can
 * be three different channels.
 */
export function handleIn(address: string): string | null {
  return channelNameIn(address)?.replace(/^@/, '') ?? null;
}

export function videoIdIn(href: string): string | null {
  const watched = href.split('/watch?', 2)[1];
  if (watched !== undefined) return /(?:^|&)v=([\w-]{11})(?![\w-])/.exec(watched)?.[1] ?? null;
  return /\/(?:shorts|live)\/([\w-]{11})(?![\w-])/.exec(href)?.[1] ?? null;
}

/** Accepts a handle, a channel id, or an old name with its prefix (`c/maya`, `user/maya`). */
export function profileUrl(name: string): string {
  const kind = isChannelId(name) ? 'channel/' : /^(c|user)\//.test(name) ? '' : '@';
  return `https://www.youtube.com/${kind}${name}`;
}

export function postAddress({ id, kind }: PostToOpen): PostAddress {
  const path = kind === 'short' ? 'shorts/' : 'watch?v=';
  return { url: `https://www.youtube.com/${path}${id}`, ids: /^[\w-]{11}$/ };
}

/** True for `/c/NAME` and `/user/NAME`. `@NAME` may be a different channel. */
export function isOldName({ pathname }: URL): boolean {
  return OLD_NAME.test(pathname);
}

export { isChannelId as isId } from '../../model/place';

/** True if a channel id has lost its letter case. Ids that differ only in case belong to different channels. */
export function isDamagedId(name: string): boolean {
  return /^(?:uc[a-z0-9_-]{22}|UC[A-Z0-9_-]{22})$/.test(name);
}

export function fullAddress(address: string): string {
  return address.replace(SHORT_VIDEO, 'https://www.youtube.com/watch?v=$1');
}
