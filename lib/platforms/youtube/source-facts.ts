import type { Count } from '../../model/count';
import type { Absence } from '../contract';

/** What one source on a page says about a channel, a video or a tile. */
export interface Facts {
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
  caption?: string | null;
  postedAtMs?: number | null;
  paidPartnership?: boolean | null;
  isShort?: boolean;
  /** True for a live video: the number then counts current viewers, and there are no views. */
  isLive?: boolean;
  isGone?: boolean;
  areCommentsOff?: boolean;
}
