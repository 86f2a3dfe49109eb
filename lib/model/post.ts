import type { Reading } from './reading';

export const POST_KINDS = ['photo', 'carousel', 'reel', 'video', 'short', 'live', 'text', 'unknown'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** The counts of a post, in the order a table shows them. */
export const POST_COUNTS = ['likes', 'comments', 'views', 'shares', 'saves'] as const;
export type PostCount = (typeof POST_COUNTS)[number];

/** What one look at a page gave about one post. */
export interface PostReadings extends Record<PostCount, Reading> {
  /** The platform's own id or shortcode. */
  id: string;
  kind: PostKind;
  /** Handle without "@", or null where the page does not say. */
  author: string | null;
  pinned: boolean | null;
  /**
   * Stood at the top of a list that runs from new to old, above a newer post: probably pinned, whether or not the page says
   * so. Null where it was not seen in such a list.
   */
  aboveNewer: boolean | null;
  paidPartnership: boolean | null;
  /** Milliseconds since 1970, or null. From an id it means "not before". */
  postedAtMs: number | null;
  /** The reader that gave `postedAtMs`: a `time` element, embedded data, or the id. */
  postedAtReader: string | null;
  caption: string | null;
  /** Texts of the comments that stand on the page, never a count of them. */
  visibleComments: string[];
  takenAtMs: number;
}
