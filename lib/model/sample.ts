import type { PostReadings } from './post';
import type { sampleSchema } from './schemas/untrusted-sample';
import type { z } from './schemas/zod';

/** The posts of one profile seen so far, each with its newest readings, and the profile's readings. */
export type Sample = z.infer<typeof sampleSchema>;

/** Finds a post by its id. An id may equal the name of an inherited property, such as `constructor`. */
export function postIn({ posts }: Sample, id: string): PostReadings | undefined {
  return Object.hasOwn(posts, id) ? posts[id] : undefined;
}
