import type { PlatformId } from '../model/platform';
import type { PlatformFacts } from '../model/platform-facts';
import { facts as bluesky } from './bluesky/facts';
import { facts as facebook } from './facebook/facts';
import { facts as instagram } from './instagram/facts';
import { facts as linkedin } from './linkedin/facts';
import { facts as snapchat } from './snapchat/facts';
import { facts as threads } from './threads/facts';
import { facts as tiktok } from './tiktok/facts';
import { facts as x } from './x/facts';
import { facts as youtube } from './youtube/facts';

/** Facts about each platform for the engine and the screens, without its readers. */
export const PLATFORM_FACTS: Record<PlatformId, PlatformFacts> = {
  instagram,
  tiktok,
  youtube,
  x,
  threads,
  bluesky,
  facebook,
  snapchat,
  linkedin,
};
