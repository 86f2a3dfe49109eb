import { PLATFORM_IDS, type PlatformId } from '../model/platform';
import { ADDRESSES } from './addresses';
import { matchPatterns } from './match-patterns';

/**
 * Host access covers all platforms from the first version on: a host added later would switch the extension off until the
 * user agrees.
 */
export const HOST_MATCHES: string[] = PLATFORM_IDS.flatMap((id) => matchPatterns(ADDRESSES[id].HOSTS));

/** The platform that serves `host`, or null. `fakeinstagram.com` is nobody's. */
export function platformServing(host: string): PlatformId | null {
  const name = host.toLowerCase();
  const serves = (own: string) => name === own || name.endsWith(`.${own}`);
  return PLATFORM_IDS.find((id) => ADDRESSES[id].HOSTS.some(serves)) ?? null;
}
