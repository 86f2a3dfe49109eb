import { MAX_SAMPLE_POSTS } from '../model/limits';

/**
 * As many posts of a list as a sample keeps: the newest, which stand first, and those that scrolling has just brought. So a
 * look at a page of a thousand posts costs no more than one at a page of these.
 */
export function bothEnds<Post>(posts: Post[]): Post[] {
  if (posts.length <= MAX_SAMPLE_POSTS) return posts;
  return [...posts.slice(0, MAX_SAMPLE_POSTS / 2), ...posts.slice(-MAX_SAMPLE_POSTS / 2)];
}
