import type { Count } from '../../model/count';
import type { Absence } from '../contract';

/** What one source on a page tells of a channel, a video or a tile, as far as it tells. */
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
  /** Then those who watch or wait are counted, and there are no views. */
  isLive?: boolean;
  isGone?: boolean;
  areCommentsOff?: boolean;
}
