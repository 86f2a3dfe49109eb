import type { PostReadings } from './post';
import type { sampleSchema } from './schemas/untrusted-sample';
import type { z } from './schemas/zod';

/** The posts of one profile seen so far, each with its newest readings, and the profile's own. */
export type Sample = z.infer<typeof sampleSchema>;

/** A post of the sample by its id, which may be the name of a part of every object, such as `constructor`. */
export function postIn({ posts }: Sample, id: string): PostReadings | undefined {
  return Object.hasOwn(posts, id) ? posts[id] : undefined;
}
