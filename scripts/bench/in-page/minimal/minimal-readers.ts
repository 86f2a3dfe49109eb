import { readBluesky } from './bluesky';
import { readLinkedin } from './linkedin';
import type { MinimalReader } from './report';
import { readX } from './x';
import { readYoutube } from './youtube';

/**
 * Hand-written readers of the pages that are drawn without data of their own, where a walk over the elements says little
 * about what a reader costs. By the name of the invented page.
 */
export const MINIMAL_READERS: Record<string, MinimalReader> = {
  'youtube/channel-2026-drawn': readYoutube,
  'x/profile': readX,
  'bluesky/profile': readBluesky,
  'linkedin/company-signed-in': readLinkedin,
};
