import { readPage } from '../../../../lib/platforms/read-page';
import { snapchat } from '../../../../lib/platforms/snapchat/platform';
import { loadPage } from '../load-page';
import { outline } from '../outline';

/** Reads an invented page, at its own address or another. */
export function read(page: string, address?: string) {
  return outline(readPage(snapchat, loadPage(snapchat, 'snapchat', page, address)));
}
