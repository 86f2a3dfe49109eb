import type { Platform } from './contract';
import { instagram } from './instagram/instagram';
import { tiktok } from './tiktok/tiktok';

/** Every platform, once. The order does not matter: hosts do not overlap (a test holds that). */
export const PLATFORMS: readonly Platform[] = [instagram, tiktok];

/** The platform that serves `host`, or null. `fakeinstagram.com` is nobody's. */
export function platformAt(host: string): Platform | null {
  const name = host.toLowerCase();
  const serves = (own: string) => name === own || name.endsWith(`.${own}`);
  return PLATFORMS.find((platform) => platform.hosts.some(serves)) ?? null;
}
