import type { Move } from '../../../samples/instagram/moves';
import { PEOPLE } from '../../../samples/instagram/people';

/** Moves between profiles and posts, some in quick succession; the same moves for the same seed. */
export function randomMoves(seed: number, howMany: number): Move[] {
  const random = randomNumbers(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  return Array.from({ length: howMany }, () => {
    const person = PEOPLE[upTo(PEOPLE.length)];
    const post = person?.posts[upTo(person.posts.length)];
    return {
      path: random() < 0.7 ? `/${person?.handle}/` : `/p/${post?.code}/`,
      order: random() < 0.5 ? 'address-first' : 'page-first',
      delayMs: upTo(120),
      postsDelayMs: upTo(120),
    };
  });
}

/** mulberry32, a generator of 32 bits by Tommy Ettinger (public domain): small, and good enough to mix cases. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
