import { readFileSync } from 'node:fs';
import known from 'virtual:known-words';
import { PLATFORM_NAMES, type PlatformId } from '../../../lib/model/platform';
import { pageLanguage } from '../../../lib/page/document';
import { languageWords } from '../../../lib/page-file/language-words';
import { makePageFile, type PageFile } from '../../../lib/page-file/page-file';
import { movedYear } from '../../../lib/page-file/times';
import { ADDRESSES } from '../../../lib/platforms/addresses';
import { platformServing } from '../../../lib/platforms/hosts';
import { MOVE_ID } from '../../../lib/platforms/moved-ids';
import { PLATFORMS } from '../../../lib/platforms/registry';
import { casesOf } from '../../../scripts/reading/cases';
import { pageNames, pageSource } from '../platforms/load-page';
import { lookAt } from '../platforms/look-at';
import { withoutGrouping, wordsIn } from './content-of';

export interface SavedPage {
  id: string;
  platform: PlatformId;
  url: string;
  html: string;
}

/** Every invented page. */
export function inventedPages(): SavedPage[] {
  return PLATFORMS.flatMap(({ id: platform }) =>
    pageNames(platform).map((name) => {
      const { html, facts } = pageSource(platform, name);
      return { id: `${platform}/${name}`, platform, url: facts.url, html };
    }),
  );
}

/** The page file of a page, made as in its tab. */
export async function pageFileOf(...args: Parameters<typeof makePageFileOf>): Promise<PageFile> {
  const file = await makePageFileOf(...args);
  if (!file) throw new Error('The file would be too large.');
  return file;
}

/** The same; null if the page or the file is too large. */
export async function makePageFileOf(
  { platform: id, url, html }: SavedPage,
  secret = 'secret',
  rest: () => Promise<void> = async () => undefined,
): Promise<PageFile | null> {
  const platform = PLATFORMS.find((one) => one.id === id);
  const words = known[id];
  if (!platform || !words) throw new Error(`There is no platform ${id}.`);
  const document = new DOMParser().parseFromString(html, 'text/html');
  return makePageFile({
    platform,
    look: lookAt(platform, document, url),
    known: words,
    moveId: MOVE_ID[id],
    version: 'test',
    secret,
    rest,
  });
}

/** The pages of a list as `npm run read -- --cases` takes it. Those of platforms that Yardstick cannot read are left out. */
export function savedPages(list: string | undefined): SavedPage[] {
  if (!list) return [];
  return casesOf(['--cases', list]).flatMap(({ id, url, file }) => {
    const platform = platformServing(new URL(url).hostname);
    return platform ? [{ id, platform, url, html: readFileSync(file, 'utf8') }] : [];
  });
}

/**
 * What the numbers of a page become in its file. Numbers are replaced digit by digit, years one by another, and none by itself
 * (`digits.test.ts`), so a number may come back in the place of another one.
 */
export function numbersBecome(original: string, { replacer }: PageFile): Set<string> {
  const numbers = new Set(withoutGrouping(original).match(/\d+(?:\.\d+)?/g));
  const became = [...numbers].flatMap((number) => {
    const [whole = '', fraction = ''] = number.split('.');
    const digits = replacer.digits(whole + fraction);
    const year = /^20[0-4]\d$/.test(number) ? [movedYear(number, replacer.byMs)] : [];
    const parts = [replacer.digits(whole), digits, digits.slice(whole.length), ...year];
    return parts.filter((part) => part !== number);
  });
  return new Set(became.map((part) => part.replace(/^0+/, '')));
}

/** The words, parts of paths and numbers that stay on a page, because readers ask for them. */
export function staysOn({ platform, html }: SavedPage) {
  const words = known[platform];
  if (!words) throw new Error(`There is no platform ${platform}.`);
  const language = pageLanguage(new DOMParser().parseFromString(html, 'text/html'));
  const { texts, values, selectors, paths } = words;
  const names = Object.values(PLATFORM_NAMES).map((name) => name.toLowerCase());
  const hosts = ADDRESSES[platform].HOSTS;
  const all = [...texts, ...values, ...selectors, ...paths, ...hosts, ...languageWords(language), ...names];
  const ownWords = new Set(all.flatMap((text) => [text, ...wordsIn(text)]));
  const labels = words.patterns.map(([source, flags]) => new RegExp(`^(?:${source})$`, flags));
  return {
    isKnown: (word: string) => ownWords.has(word) || labels.some((label) => label.test(word)),
    segments: new Set(['', ...paths]),
    codes: new Set(words.codes.map(String)),
  };
}
