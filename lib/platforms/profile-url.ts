import type { PlatformId } from '../model/platform';

/** A YouTube channel without a handle is named by its id. */
const YOUTUBE_CHANNEL = /^UC[\w-]{22}$/;

const ADDRESSES: Record<PlatformId, (handle: string) => string> = {
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  youtube: (handle) => `https://www.youtube.com/${YOUTUBE_CHANNEL.test(handle) ? 'channel/' : '@'}${handle}`,
  x: (handle) => `https://x.com/${handle}`,
  threads: (handle) => `https://www.threads.com/@${handle}`,
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
};

/** Where a person opens the profile. Beside the hosts, so that a screen need not load the readers for it. */
export function profileUrl(platform: PlatformId, handle: string): string {
  return ADDRESSES[platform](handle);
}
