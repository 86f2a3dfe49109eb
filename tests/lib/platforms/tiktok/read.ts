import { readPage } from '../../../../lib/platforms/read-page';
import { tiktok } from '../../../../lib/platforms/tiktok/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';

/** What is read from an invented page, under its own address or another. */
export function read(page: string, address?: string) {
  return outline(readPage(tiktok, loadPage(tiktok, 'tiktok', page, address)));
}

/** One field of every post, in the page's order. */
export function eachPost(page: string, field: string): unknown[] {
  return read(page).posts.map((post: Record<string, unknown>) => post[field]);
}

export const ROLLS = '7673067308094322978';
export const CAKES = '7670616599721671042';
