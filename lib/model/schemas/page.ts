import { MAX_HANDLE, MAX_ID, MAX_WORD } from '../limits';
import { platformSchema } from './readings';
import { z } from './zod';

/** A language tag, a reader's name or a profile tab. */
export const wordSchema = z.string().max(MAX_WORD);
/** The id of a post. */
export const idSchema = z.string().max(MAX_ID);
/** The page's language as a BCP 47 tag, such as `pt-BR`; `und` if the page names none or an invalid one. */
export const languageSchema = wordSchema.catch('und');
export const handleSchema = z.string().min(1).max(MAX_HANDLE);

/** Where an address leads. */
export const placeSchema = z.object({
  platform: platformSchema,
  /**
   * - `profile`: one account's page, in any of its tabs
   * - `post`: one post
   * - `other`: search, explore, home, hashtag, settings: no profile's numbers are read there
   * - `unavailable`: a profile or post address whose page says that it does not exist, or is a login page instead
   */
  kind: z.enum(['profile', 'post', 'other', 'unavailable']),
  /** Without "@", as the address spells it. Null if the address names no account. */
  handle: handleSchema.nullable(),
  postId: idSchema.nullable(),
  /** The profile tab that the address opens, such as `reels`. Null on the first tab and on other pages. */
  tab: wordSchema.nullable().catch(null),
});

/** The fields of a look that describe the page itself. */
export const pageFields = {
  place: placeSchema,
  /** True once the document shows the place that its address names. Until then no number is read. */
  settled: z.boolean(),
  /** What blocks the visitor from seeing the numbers; null if nothing does. */
  wall: z.enum(['private', 'signed-out', 'not-found']).nullable(),
  language: languageSchema,
  /**
   * At least this many posts of the page were not read by this or any earlier look: a look reads only the two ends of a
   * long list, and has limited time.
   */
  passedOver: z.number().int().nonnegative(),
};
