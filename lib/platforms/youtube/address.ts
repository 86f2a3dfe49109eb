import { isChannelId, type Place } from '../../model/place';
import type { PostAddress, PostToOpen } from '../contract';

export const HOSTS: readonly string[] = ['youtube.com'];

/** `/@handle`, `/channel/UC…`, and the old `/c/name` and `/user/name`, each with an optional tab. */
const CHANNEL = /^\/(@[^/?#]+|channel\/UC[\w-]{22}|(?:c|user)\/[^/?#]+)(?:$|[?#]|\/([^/?#]*))/;

/** Names of earlier years, which are no handle. */
const OLD_NAME = /^\/(c|user)\//;
/** YouTube shares videos under an address of its own. */
const SHORT_VIDEO = /^(?:https?:\/\/)?youtu\.be\/([\w-]{11})/i;

/** What a YouTube address names. Search, feeds, playlists, hashtags, music and studio are `other`. */
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
 * The channel that a path or an address names, as it is spelled there: `@maya.bakes`, `UC…`, `c/maya` or
 * `user/maya`. Null where it names none.
 */
export function channelNameIn(address: string): string | null {
  const name = CHANNEL.exec(address.replace(/^https?:\/\/[^/]+/, ''))?.[1]?.replace('channel/', '');
  try {
    return name ? decodeURIComponent(name).normalize('NFC') : null;
  } catch {
    return null;
  }
}

/** The same as a handle, without "@". An old name keeps its kind: `@maya`, `/c/maya` and `/user/maya` can be three channels. */
export function handleIn(address: string): string | null {
  return channelNameIn(address)?.replace(/^@/, '') ?? null;
}

/** The id of the video that a link leads to, or null. */
export function videoIdIn(href: string): string | null {
  const watched = href.split('/watch?', 2)[1];
  if (watched !== undefined) return /(?:^|&)v=([\w-]{11})(?![\w-])/.exec(watched)?.[1] ?? null;
  return /\/(?:shorts|live)\/([\w-]{11})(?![\w-])/.exec(href)?.[1] ?? null;
}

/** A channel whose handle is not known is named by its id, or by an old name with its kind (`c/maya`, `user/maya`). */
export function profileUrl(name: string): string {
  const kind = isChannelId(name) ? 'channel/' : /^(c|user)\//.test(name) ? '' : '@';
  return `https://www.youtube.com/${kind}${name}`;
}

export function postAddress({ id, kind }: PostToOpen): PostAddress {
  const path = kind === 'short' ? 'shorts/' : 'watch?v=';
  return { url: `https://www.youtube.com/${path}${id}`, ids: /^[\w-]{11}$/ };
}

/** `@NAME` may be another account. */
export function isOldName({ pathname }: URL): boolean {
  return OLD_NAME.test(pathname);
}

export { isChannelId as isId } from '../../model/place';

/** Of two ids that differ in capitals, each is another channel. */
export function isSpoiltId(name: string): boolean {
  return /^(?:uc[a-z0-9_-]{22}|UC[A-Z0-9_-]{22})$/.test(name);
}

export const HAS_HYPHENS = true;

export function fullAddress(address: string): string {
  return address.replace(SHORT_VIDEO, 'https://www.youtube.com/watch?v=$1');
}
