import type { Count } from '../../model/count';
import type { Absence } from '../contract';

/** Facts about a channel, video or tile from one source on the page. */
export interface SourceFacts {
  followers?: Count | Absence | null;
  posts?: Count | Absence | null;
  displayName?: string | null;
  bio?: string | null;
  verified?: boolean | null;
  link?: string | null;
  views?: Count | Absence | null;
  likes?: Count | Absence | null;
  comments?: Count | null;
  author?: string | null;
  /** The id of the channel named by `author`. */
  channelId?: string | null;
  caption?: string | null;
  postedAtMs?: number | null;
  paidPartnership?: boolean | null;
  isShort?: boolean;
  /** True for a live video. Its number counts current viewers, so it has no views. */
  isLive?: boolean;
  isGone?: boolean;
  areCommentsOff?: boolean;
}
