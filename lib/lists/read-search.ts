import { foldText } from '../model/fold-text';
import { cutText } from '../model/outside-text';
import { handleKey } from '../model/place';
import type { PlatformId } from '../model/platform';
import { placeIn } from '../platforms/account-in';

/** A link in the search, and the account or post that it leads to. */
export interface SearchedLink {
  /** The link as a word, for notes that contain it; folded. */
  word: string;
  platform: PlatformId;
  /** Keys of the handles that the link may name. */
  handleKeys: string[];
  postId: string | null;
}

/** What the user searches for: every word must occur, and of several links, one must match. */
export interface Search {
  /** Folded. */
  words: string[];
  links: SearchedLink[];
}

/** Mobile host names of the same site. They make no difference to the account. */
const DEVICE = /^(?:m|mobile|web)\.(?=[^.]+\.)/i;

/** Separates words, and links pasted directly behind each other; a link inside another one follows "=". */
const BETWEEN_WORDS = /\s+|(?<=[^=\s])(?=https?:\/\/)/i;

/** Nobody types more; of a pasted sheet, the first cells are searched for. */
const MAX_SEARCH = 2_000;
const SEPARATORS = new Set([',', ';']);

export function readSearch(text: string): Search {
  const parts = cutText(text, MAX_SEARCH).split(BETWEEN_WORDS).filter(Boolean);
  const named = parts.map(withoutSeparators).filter(Boolean);
  // Commas and semicolons alone are empty cells beside other words, and otherwise what was asked for.
  const search: Search = { words: [], links: [] };
  for (const part of named.length > 0 ? named : parts) {
    const word = foldText(part).replace(/^@/, '');
    const link = linkIn(part);
    if (link) search.links.push({ word, ...link });
    // A few signs fold to two words, such as "½".
    else search.words.push(...word.split(/\s+/));
  }
  return search;
}

/** Null if the text is not a link to a supported platform. */
function linkIn(text: string): Omit<SearchedLink, 'word'> | null {
  const address = text
    .replace(/^(?:https?:\/\/)?/i, 'https://')
    .replace(/(?<=^https:\/\/)[^/?#]+/, (host) => host.replace(DEVICE, ''));
  const linked = placeIn(address);
  if (!linked) return null;
  const { platform, handle, postId } = linked.place;
  const named = handle === null && postId === null ? namesIn(linked.url) : [handle];
  const handleKeys = named.filter((name) => name !== null).map(handleKey);
  return { platform, handleKeys, postId };
}

/** The parts of a path, for pages of an account that are neither profile nor post, such as lists and stories. */
function namesIn({ pathname }: URL): string[] {
  return pathname.split('/').flatMap((part) => {
    try {
      return decodeURIComponent(part).replace(/^@/, '') || [];
    } catch {
      return [];
    }
  });
}

/** Without the separators at both ends. An expression takes quadratic time to find the last ones. */
function withoutSeparators(word: string): string {
  const isSeparator = (at: number) => SEPARATORS.has(word.charAt(at));
  let [from, to] = [0, word.length];
  while (from < to && isSeparator(from)) from += 1;
  while (to > from && isSeparator(to - 1)) to -= 1;
  return word.slice(from, to);
}
