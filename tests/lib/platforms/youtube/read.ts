import { readPage } from '../../../../lib/platforms/read-page';
import { youtube } from '../../../../lib/platforms/youtube/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';

/** What is read from an invented page, under its own address or another. */
export function read(page: string, address?: string) {
  return outline(readPage(youtube, loadPage(youtube, 'youtube', page, address)));
}

/** One field of every post, by the post's id. */
export function byId(page: string, field: string): Record<string, unknown> {
  return Object.fromEntries(read(page).posts.map((post: Record<string, unknown>) => [post.id, post[field]]));
}
