import { MAX_SAMPLE_POSTS } from '../model/limits';
import { type Place, samePlace } from '../model/place';
import type { Look } from '../page/look';

/** What has been handed out at the place that was looked at last. */
let known: { place: Place | null; read: WeakSet<Element> } = { place: null, read: new WeakSet() };

/**
 * As many posts of a list as a sample keeps: the newest, which stand first, and those that scrolling has just brought. So a
 * look at a page of a thousand posts costs no more than one at a page of these.
 */
export function bothEnds<Post>(posts: Post[]): Post[] {
  if (posts.length <= MAX_SAMPLE_POSTS) return posts;
  return [...posts.slice(0, MAX_SAMPLE_POSTS / 2), ...posts.slice(-MAX_SAMPLE_POSTS / 2)];
}

/** Both ends of a list's elements, to be asked before any of them is read; what lies between is counted. */
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
