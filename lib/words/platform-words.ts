import { PLATFORM_NAMES, type PlatformId } from '../model/platform';
import { PLATFORM_FACTS } from '../platforms/facts';
import { say } from './catalogue/say';

/** What to know before a platform is switched on; null if there is nothing. */
export function cautionWords(platform: PlatformId): string | null {
  const { caution } = PLATFORM_FACTS[platform];
  return caution && say(`platform.caution-${caution}`, { platform: PLATFORM_NAMES[platform] });
}
