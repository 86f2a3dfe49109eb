import { describe, expect, it } from 'vitest';
import type { PageFile } from '../../../lib/page-file/page-file';
import { readPage } from '../../../lib/platforms/read-page';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { lookAt } from '../platforms/look-at';
import { contentOf, numbersIn, readable, wordsIn } from './content-of';
import { inventedPages, numbersBecome, pageFileOf, type SavedPage, savedPages, staysOn } from './page-files';
import { withoutStructure } from './without-structure';

/**
 * Runs over the invented pages, and with PAGE_CASES=cases.json over saved pages too: the list that `npm run read -- --cases`
 * takes.
 */
const pages = [...inventedPages(), ...savedPages(process.env.PAGE_CASES)];

/** Everything of the original page that its file still says. */
function survivors(page: SavedPage, made: PageFile): string[] {
  const file = made.text;
  const original = contentOf(page.html);
  const stays = staysOn(page);
  const { words, segments } = contentOf(file);
  const markup = file.slice(file.indexOf('<html'));
  const said = [...words, ...wordsIn(readable(withoutStructure(markup)))].filter(
    (word) => original.words.has(word) && !stays.isKnown(word),
  );
  const named = [...segments].filter((one) => original.segments.has(one) && !stays.segments.has(one));
  const source = readable(page.html);
  const before = new Set(numbersIn(source));
  const again = numbersIn(readable(markup)).filter((one) => before.has(one) && !stays.codes.has(one));
  const became = again.length > 0 ? numbersBecome(source, made) : new Set();
  const numbers = again.filter((one) => !became.has(one));
  // Not even in the name of an element or in a fixed attribute.
  const written = new Set(wordsIn(readable(markup)));
  const people = peopleOn(page).filter((word) => written.has(word) && !stays.isKnown(word));
  return [...new Set([...said, ...named, ...numbers, ...people])].sort();
}

/** The words of the handles and names that readers find on a page. */
function peopleOn({ platform: id, url, html }: SavedPage): string[] {
  const platform = PLATFORMS.find((one) => one.id === id);
  if (!platform) return [];
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { place, profile, posts } = readPage(platform, lookAt(platform, document, url));
  const names = [place.handle, profile.displayName, ...posts.map(({ author }) => author)];
  return names.flatMap((name) => wordsIn(name ?? ''));
}

describe('A page file', () => {
  it.each(pages)(
    'of $id gives the same fields and names nobody',
    async (page) => {
      const file = await pageFileOf(page, 'one');
      expect(file.differences).toEqual([]);
      const found = survivors(page, file);
      if (found.length === 0) return;
      // An invented word may be one of the page by chance, but not with two secrets.
      const others = new Set(survivors(page, await pageFileOf(page, 'other')));
      expect(found.filter((one) => others.has(one))).toEqual([]);
    },
    // Large saved pages on a busy machine.
    300_000,
  );
});
