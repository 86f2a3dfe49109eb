import { MAX_SAMPLE_POSTS } from '../model/limits';
import { type Place, samePlace } from '../model/place';
import type { Look } from '../page/look';

/** The elements returned so far for the current place. */
let known: { place: Place | null; read: WeakSet<Element> } = { place: null, read: new WeakSet() };

/**
 * Both ends of a list, as many posts as a sample keeps: the newest come first, and scrolling appends the others. This
 * limits the cost of a look at a page with a thousand posts.
 */
export function bothEnds<Post>(posts: Post[]): Post[] {
  if (posts.length <= MAX_SAMPLE_POSTS) return posts;
  return [...posts.slice(0, MAX_SAMPLE_POSTS / 2), ...posts.slice(-MAX_SAMPLE_POSTS / 2)];
}

/** Both ends of a list of elements. Call it before reading any of them; it counts the elements in between. */
export function endsOfList(elements: Element[], look: Look): Element[] {
  const ends = bothEnds(elements);
  if (!samePlace(known.place, look.place)) known = { place: look.place, read: new WeakSet() };
  for (const element of ends) known.read.add(element);
  if (ends !== elements) {
    const unread = elements.filter((element) => !known.read.has(element)).length;
    look.passedOver = Math.max(unread, look.passedOver ?? 0);
  }
  return ends;
}
