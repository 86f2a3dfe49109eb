import type { Look } from '../../../../lib/page/look';
import { instagram } from '../../../../lib/platforms/instagram/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { loadPage } from '../load-page';
import { outline } from '../outline';

export function look(page: string, address?: string): Look {
  return loadPage(instagram, 'instagram', page, address);
}

/** What is read from an invented page, under its own address or another. */
export function read(page: string, address?: string) {
  return outline(readPage(instagram, look(page, address)));
}

/** One field of every post by its code, in the page's order. */
export function eachPost(page: string, field: string): Record<string, unknown> {
  const posts: Record<string, unknown>[] = read(page).posts;
  return Object.fromEntries(posts.map((post) => [String(post.id), post[field]]));
}

export const unread = {
  followers: 'not-shown',
  following: 'not-shown',
  posts: 'not-shown',
  likes: 'not-shown',
};
