import type { PlatformId } from '../model/platform';
import * as bluesky from './bluesky/address';
import type { PlatformAddresses } from './contract';
import * as facebook from './facebook/address';
import * as instagram from './instagram/address';
import * as linkedin from './linkedin/address';
import * as snapchat from './snapchat/address';
import * as threads from './threads/address';
import * as tiktok from './tiktok/address';
import * as x from './x/address';
import * as youtube from './youtube/address';

/** Parses and builds the addresses of each platform, without its readers. */
export const ADDRESSES: Record<PlatformId, PlatformAddresses> = {
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
