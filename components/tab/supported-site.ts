import { MatchPattern } from 'wxt/utils/match-patterns';
import { HOST_MATCHES } from '../../lib/platforms/hosts';

const patterns = HOST_MATCHES.map((match) => new MatchPattern(match));

/** Is this an address on a site that Yardstick reads? */
export function isSupportedSite(url: string | null): boolean {
  return url !== null && URL.canParse(url) && patterns.some((pattern) => pattern.includes(url));
}
