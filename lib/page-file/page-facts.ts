import type { Look } from '../page/look';
import type { RoundedUp } from './digits';
import { decoded } from './escapes';
import type { KnownWords } from './known-words';
import type { Pause } from './pace';
import { type RawText, rawTexts } from './raw-texts';
import { RoundedPairs } from './rounded-pairs';

/** In characters, without markup. The largest saved page has 4 million; twelve would make a file of the largest size. */
const MAX_PAGE = 12_000_000;

/** What has to be known of a page before any of it is replaced. */
export interface PageFacts {
  /** Handles, slugs and ids: everything in lower case by which the page's addresses name something. */
  names: ReadonlySet<string>;
  /** Short numbers that are a long number of the page rounded up. */
  rounded: readonly RoundedUp[];
}

/** Looks through all texts of a page. Null if there is more of them than a page file can be made of. */
export async function pageFacts(
  { look, known }: { look: Look; known: KnownWords },
  pause: Pause,
): Promise<PageFacts | null> {
  const names = new Set<string>();
  const paths = new Set(known.paths);
  const rounded = new RoundedPairs(look.language);
  addSegments(look.url.href, paths, names);
  const handle = look.place.handle?.toLowerCase();
  // Even if it is a word that other addresses have for something else.
  if (handle) names.add(handle);
  let size = 0;
  for (const text of rawTexts(look.document)) {
    size += text.text.length;
    if (size > MAX_PAGE) return null;
    addNames(text, paths, names);
    rounded.add(text);
    await pause();
  }
  return { names, rounded: rounded.pairs() };
}

const ADDRESS = /(?:https?:)?\/\/[^\s"'<>\\)]+|(?:^|(?<=["'(]))\/[^\s"'<>\\)/][^\s"'<>\\)]*/g;
const NAMED =
  /"(?:user_?name|handle|screen_?name|unique_?id|vanity|public_?identifier|slug|short_?code|code|alternate_?name|canonicalBaseUrl|nickname|author|id|pk|video_?id|browse_?id|channel_?id|external_?id)"\s*:\s*"([^"\\\s]{2,80})"/gi;
const MENTION = /@([\p{L}\p{N}_.-]{2,60})/gu;

/** Adds to `names` everything by which a text's addresses, mentions and data name an account or a post, in lower case. */
function addNames({ text, isData }: RawText, paths: ReadonlySet<string>, names: Set<string>): void {
  const plain = isData
    ? text.replaceAll(/\\+(?:u002[fF]|x2[fF]|\/)/g, '/').replaceAll(/\\+(?:x22|u0022|")/g, '"')
    : text;
  for (const [address] of plain.matchAll(ADDRESS)) addSegments(address, paths, names);
  for (const [, name = ''] of plain.matchAll(MENTION)) addName(name.replace(/[.-]+$/, ''), paths, names);
  if (!isData) return;
  for (const [, name = ''] of plain.matchAll(NAMED)) {
    addName(name, paths, names);
  }
}

function addName(name: string, paths: ReadonlySet<string>, names: Set<string>): void {
  const word = name.toLowerCase();
  if (word !== '' && !paths.has(word)) names.add(word);
}

/** Adds the parts of an address's path, and the values of its query. */
function addSegments(address: string, paths: ReadonlySet<string>, names: Set<string>): void {
  const [, path = '', query = ''] = /^(?:(?:[a-z]+:)?\/\/[^/?#]*)?([^?#]*)\??([^#]*)/i.exec(address) ?? [];
  const values = query.split('&').map((pair) => pair.split('=')[1] ?? '');
  for (const segment of [...path.split('/'), ...values].map(decoded)) {
    const name = segment.replace(/^@/, '').toLowerCase();
    if (/[\s/]/.test(name) || name.length < 2) continue;
    addName(name, paths, names);
  }
}
