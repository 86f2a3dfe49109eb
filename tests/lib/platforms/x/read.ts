import { readPage } from '../../../../lib/platforms/read-page';
import { x } from '../../../../lib/platforms/x/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';

/** What is read from an invented page, under its own address or another. */
export function read(page: string, address?: string) {
  return outline(readPage(x, loadPage(x, 'x', page, address)));
}

/** One field of every post, in the page's order. */
export function eachPost(page: string, field: string): unknown[] {
  return read(page).posts.map((post: Record<string, unknown>) => post[field]);
}

export const ROLLS = '2087464102917054525';
export const THANKS = '2087494301905852221';
