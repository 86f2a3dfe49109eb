import { PLATFORM_IDS, type PlatformId } from '../model/platform';
import { ADDRESSES } from './addresses';
import { matchPatterns } from './match-patterns';

/**
 * Host access has covered all platforms since the first version: adding a host later would disable the extension until
 * the user agrees.
 */
export const HOST_MATCHES: string[] = PLATFORM_IDS.flatMap((id) => matchPatterns(ADDRESSES[id].HOSTS));

/** The platform that serves `host`; null for others, such as `fakeinstagram.com`. */
export function platformServing(host: string): PlatformId | null {
  const name = host.toLowerCase();
  const serves = (own: string) => name === own || name.endsWith(`.${own}`);
  return PLATFORM_IDS.find((id) => ADDRESSES[id].HOSTS.some(serves)) ?? null;
}
