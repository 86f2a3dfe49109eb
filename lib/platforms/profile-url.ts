import { isChannelId } from '../model/place';
import type { PlatformId } from '../model/platform';

/** A YouTube channel whose handle is not known is named by its id, or by an old name with its kind (`c/maya`, `user/maya`). */
export function youtubeUrl(name: string): string {
  const kind = isChannelId(name) ? 'channel/' : /^(c|user)\//.test(name) ? '' : '@';
  return `https://www.youtube.com/${kind}${name}`;
}

const ADDRESSES: Record<PlatformId, (handle: string) => string> = {
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  youtube: youtubeUrl,
  x: (handle) => `https://x.com/${handle}`,
  threads: (handle) => `https://www.threads.com/@${handle}`,
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
};

/** Where a person opens the profile. Beside the hosts, so that a screen need not load the readers for it. */
export function profileUrl(platform: PlatformId, handle: string): string {
  return ADDRESSES[platform](handle);
}
