import { PLATFORM_IDS, type PlatformId } from '../model/platform';

/**
 * Where each platform is served; subdomains count too. Apart from the readers, so that screens and the manifest know the
 * hosts without carrying the readers. Host access covers all six from the first version on: a host added later would
 * switch the extension off until the user agrees.
 */
export const HOSTS: Record<PlatformId, readonly string[]> = {
  instagram: ['instagram.com'],
  tiktok: ['tiktok.com'],
  youtube: ['youtube.com'],
  x: ['x.com', 'twitter.com'],
  threads: ['threads.com', 'threads.net'],
  bluesky: ['bsky.app'],
};

/** The match patterns of one platform, for its content script. */
export function matchesOf(platform: PlatformId): string[] {
  return HOSTS[platform].map((host) => `https://*.${host}/*`);
}

export const HOST_MATCHES: string[] = PLATFORM_IDS.flatMap(matchesOf);

/** The platform that serves `host`, or null. `fakeinstagram.com` is nobody's. */
export function platformServing(host: string): PlatformId | null {
  const name = host.toLowerCase();
  const serves = (own: string) => name === own || name.endsWith(`.${own}`);
  return PLATFORM_IDS.find((id) => HOSTS[id].some(serves)) ?? null;
}
