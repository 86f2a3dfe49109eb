import type { PlatformId } from '../../lib/model/platform';
import { platformServing } from '../../lib/platforms/hosts';

/** The platform of an address; null if it is not supported. */
export function platformOfSite(url: string | null): PlatformId | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? platformServing(hostname) : null;
}

export function isSupportedSite(url: string | null): boolean {
  return platformOfSite(url) !== null;
}
