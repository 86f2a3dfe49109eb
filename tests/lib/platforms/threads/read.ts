import { readPage } from '../../../../lib/platforms/read-page';
import { threads } from '../../../../lib/platforms/threads/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';

/** What is read from an invented page, under its own address or another. */
export function read(page: string, address?: string) {
  return outline(readPage(threads, loadPage(threads, 'threads', page, address)));
}

/** One field of every post, in the order of the report. */
export function eachPost(page: string, field: string): unknown[] {
  return read(page).posts.map((post: Record<string, unknown>) => post[field]);
}
