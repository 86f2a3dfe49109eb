import { MAX_SAMPLE_POSTS } from '../model/limits';
import type { Look } from '../page/look';

/**
 * The first and last posts of a list, at most as many as a sample keeps. The newest posts come first, and scrolling
 * appends older ones. The limit keeps a look cheap on a page with a thousand posts.
 */
export function bothEnds<Post>(posts: Post[]): Post[] {
  if (posts.length <= MAX_SAMPLE_POSTS) return posts;
  return [...posts.slice(0, MAX_SAMPLE_POSTS / 2), ...posts.slice(-MAX_SAMPLE_POSTS / 2)];
}

/** The first and last elements of a list. Call it before you read any of them: it counts the skipped elements. */
export function endsOfList(elements: Element[], look: Look): Element[] {
  const ends = bothEnds(elements);
  look.read ??= new WeakSet();
  const { read } = look;
  for (const element of ends) read.add(element);
  if (ends !== elements) {
    const unread = elements.filter((element) => !read.has(element)).length;
    look.passedOver = Math.max(unread, look.passedOver ?? 0);
  }
  return ends;
}
