import { describe, expect, it } from 'vitest';
import { contentOf, numbersIn, readable, wordsIn } from './content-of';
import { inventedPages, pageFileOf, type SavedPage, savedPages, staysOn } from './page-files';

/**
 * Runs over the invented pages, and with PAGE_CASES=cases.json over saved pages too: the list that `npm run read -- --cases`
 * takes.
 */
const pages = [...inventedPages(), ...savedPages(process.env.PAGE_CASES)];

/**
 * Whether a page has many numbers as long as this one, such as every thousand up to 200,000. Replacing them gives some of
 * them again, in other places. `digits.test.ts` shows that none is its own replacement.
 */
const isOfSeries = (number: string, numbers: ReadonlySet<string>): boolean =>
  [...numbers].filter((one) => one.length === number.length).length >= 12;

/** Everything of the original page that its file still says. */
function survivors(page: SavedPage, file: string): string[] {
  const original = contentOf(page.html);
  const stays = staysOn(page);
  const { words, segments } = contentOf(file);
  // The whole file as it is written, whatever a parser would make of it.
  const raw = readable(file.slice(file.indexOf('<!DOCTYPE')));
  const said = [...words].filter((word) => original.words.has(word) && !stays.isKnown(word));
  const written = wordsIn(raw).filter(
    (word) => original.words.has(word) && !stays.isKnown(word) && !original.structure.has(word),
  );
  const named = [...segments].filter((one) => original.segments.has(one) && !stays.segments.has(one));
  const numbers = numbersIn(raw).filter(
    (one) => original.numbers.has(one) && !stays.codes.has(one) && !isOfSeries(one, original.numbers),
  );
  return [...new Set([...said, ...written, ...named, ...numbers])].sort();
}

describe('A page file', () => {
  it.each(pages)(
    'of $id gives the same fields and names nobody',
    async (page) => {
      const file = await pageFileOf(page, 'one');
      expect(file.differences).toEqual([]);
      const found = survivors(page, file.text);
      if (found.length === 0) return;
      // An invented word may be one of the page by chance, but not with two secrets.
      const others = new Set(survivors(page, (await pageFileOf(page, 'other')).text));
      expect(found.filter((one) => others.has(one))).toEqual([]);
    },
    60_000,
  );
});
