import { linkedin } from '../../../../lib/platforms/linkedin/platform';
import { readPage } from '../../../../lib/platforms/read-page';
import { loadPage } from '../load-page';
import { outline } from '../outline';

/** Reads an invented page, at its own address or another. */
export function read(page: string, address?: string) {
  return outline(readPage(linkedin, loadPage(linkedin, 'linkedin', page, address)));
}
