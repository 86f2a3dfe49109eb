import type { PlatformId } from '../../lib/model/platform';
import { platformServing } from '../../lib/platforms/hosts';

/** The platform that an address belongs to, or null where Yardstick does not read. */
export function platformOfSite(url: string | null): PlatformId | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? platformServing(hostname) : null;
}

export function isSupportedSite(url: string | null): boolean {
  return platformOfSite(url) !== null;
}
