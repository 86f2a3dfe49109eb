import { MAX_SAMPLE_POSTS } from '../limits';
import type { PostReadings } from '../post';
import { handleSchema, idSchema, languageSchema } from './page';
import { platformSchema } from './readings';
import { checkPost, checkPostFields, checkProfile, lookedAtSchema } from './untrusted-readings';
import { z } from './zod';

/** A zod schema for a hand-written check that returns null for invalid values. */
export function checkedBy<Value>(check: (input: unknown) => Value | null): z.ZodType<Value> {
  return z.unknown().transform((input, context) => {
    const value = check(input);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: 'is not what the contract says' });
    return z.NEVER;
  });
}

/** An impossible time, such as one in the future, becomes now: it only says how old a look is. */
export const momentSchema = z
  .number()
  .transform((atMs) => (lookedAtSchema.safeParse(atMs).success ? atMs : Date.now()));

export const sampleSchema = z.object({
  platform: platformSchema,
  handle: handleSchema,
  profile: checkedBy(checkProfile).nullable(),
  /** By post id. */
  posts: checkedBy((input) => postsIn<PostReadings>(input, checkPost)),
  language: languageSchema,
  updatedAtMs: momentSchema,
});

/** Checks a sample that a tab or an earlier version of the extension sent; null if it is invalid. Never throws. */
export function checkSample(input: unknown): z.infer<typeof sampleSchema> | null {
  return sampleSchema.safeParse(input).data ?? null;
}

export const checkPostChanges = (input: unknown) => postsIn<Partial<PostReadings>>(input, checkPostFields);

/** Posts by id. A post under an id that is not its own is dropped; an invalid post makes the whole sample invalid. */
function postsIn<Post extends Partial<PostReadings>>(
  input: unknown,
  check: (post: unknown) => Post | null,
): Record<string, Post> | null {
  if (typeof input !== 'object' || input === null) return null;
  const entries = Object.entries(input);
  if (entries.length > MAX_SAMPLE_POSTS) return null;
  const posts: [string, Post][] = [];
  for (const [id, entry] of entries) {
    const post = check(entry);
    if (post === null) return null;
    const isItsOwn = idSchema.safeParse(id).success && (post.id === undefined || post.id === id);
    if (isItsOwn) posts.push([id, post]);
  }
  // Assignment would treat `__proto__` as the prototype.
  return Object.fromEntries(posts);
}
