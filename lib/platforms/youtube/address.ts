import type { Place } from '../../model/place';

const OWN_HOST = /^(?:www\.|m\.)?youtube\.com$/;
const CHANNEL_ID = /^UC[\w-]{22}$/;

/** `/@handle`, `/channel/UC…`, and the old `/c/name` and `/user/name`, each with an optional tab. */
const CHANNEL_PATH = /^\/(?:(@[^/?#]+|(?:c|user)\/[^/?#]+)|channel\/(UC[\w-]{22}))(?:\/([^/?#]+)|$|[/?#])/;
const VIDEO_PATH = /^\/(?:watch$|shorts\/|live\/)/;

/** What a YouTube address names. Search, feeds, playlists, hashtags, music and studio are `other`. */
export function locate(url: URL): Place {
  const nowhere: Place = { platform: 'youtube', kind: 'other', handle: null, postId: null, tab: null };
  if (!OWN_HOST.test(url.hostname)) return nowhere;
  const name = channelNameIn(url.pathname);
  if (name) {
    const tab = CHANNEL_PATH.exec(url.pathname)?.[3] ?? 'featured';
    return { ...nowhere, kind: 'profile', handle: handleOf(name), tab: tab === 'featured' ? null : tab };
  }
  const postId = VIDEO_PATH.test(url.pathname) ? videoIdIn(url.pathname + url.search) : null;
  return postId ? { ...nowhere, kind: 'post', postId } : nowhere;
}

/**
 * The channel that a path or an address names, as it is spelled there: `@maya.bakes`, `UC…`, `c/maya` or
 * `user/maya`. Null where it names none.
 */
export function channelNameIn(address: string): string | null {
  const [, name, id] = CHANNEL_PATH.exec(address.replace(/^https?:\/\/[^/]+/, '')) ?? [];
  return name ? decoded(name).normalize('NFC') : (id ?? null);
}

/** The name without what tells its kind. */
export function handleOf(channelName: string): string {
  return channelName.replace(/^(?:@|c\/|user\/)/, '');
}

export function profileUrl(handle: string): string {
  return `https://www.youtube.com/${CHANNEL_ID.test(handle) ? 'channel/' : '@'}${handle}`;
}

/** The id of the video that a link leads to, or null. */
export function videoIdIn(href: string): string | null {
  return /(?:\/watch\?(?:.*&)?v=|\/(?:shorts|live)\/)([\w-]{11})(?![\w-])/.exec(href)?.[1] ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
