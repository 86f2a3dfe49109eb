import type { Candidate, Snapshot } from '../../lib/model/candidate';
import { cutText } from '../../lib/model/outside-text';
import { sameHandle } from '../../lib/model/place';
import { placeIn } from '../../lib/platforms/account-in';
import { matchesText } from '../../lib/store/find-candidates';

/** Whether a link pasted into the search leads to the candidate, or to one of its saved posts. */
type LinkTest = (candidate: Candidate, snapshot: Snapshot | null) => boolean;

/** Mobile host names of the same site. They make no difference to the account. */
const DEVICE = /^(?:m|mobile|web)\.(?=[^.]+\.)/i;

/** Null if the text is not a link to a supported platform. */
function linkTest(text: string): LinkTest | null {
  const address = text
    .replace(/^(?:https?:\/\/)?/i, 'https://')
    .replace(/(?<=^https:\/\/)[^/?#]+/, (host) => host.replace(DEVICE, ''));
  const linked = placeIn(address);
  if (!linked) return null;
  const { platform, handle, postId } = linked.place;
  const named = handle === null && postId === null ? namesIn(linked.url) : [handle];
  return (candidate, snapshot) =>
    candidate.platform === platform &&
    (named.some((name) =>
      [candidate.handle, ...candidate.earlierHandles].some((own) => sameHandle(name, own)),
    ) ||
      (postId !== null && (snapshot?.posts.some(({ id }) => id === postId) ?? false)));
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

/** Separates words, and links pasted directly behind each other; a link inside another one follows "=". */
const BETWEEN_WORDS = /\s+|(?<=[^=\s])(?=https?:\/\/)/i;

/** Nobody types more; of a pasted sheet, the first cells are searched for. */
const MAX_SEARCH = 2_000;
const SEPARATORS = new Set([',', ';']);

/** Without the separators at both ends. An expression takes quadratic time to find the last ones. */
function withoutSeparators(word: string): string {
  const isSeparator = (at: number) => SEPARATORS.has(word.charAt(at));
  let [from, to] = [0, word.length];
  while (from < to && isSeparator(from)) from += 1;
  while (to > from && isSeparator(to - 1)) to -= 1;
  return word.slice(from, to);
}

/**
 * Whether a candidate matches a search: every word must occur in the saved data. A link matches the candidate it leads
 * to; of several links, one must match.
 */
export function searchTest(search: string): (candidate: Candidate, snapshot: Snapshot | null) => boolean {
  const parts = cutText(search, MAX_SEARCH).split(BETWEEN_WORDS).filter(Boolean);
  const named = parts.map(withoutSeparators).filter(Boolean);
  // Commas and semicolons alone are empty cells beside other words, and otherwise what was asked for.
  const tests = (named.length > 0 ? named : parts).map((word) => ({ word, leadsTo: linkTest(word) }));
  const links = tests.filter(({ leadsTo }) => leadsTo !== null);
  const words = tests.filter(({ leadsTo }) => leadsTo === null);
  return (candidate, snapshot) =>
    words.every(({ word }) => matchesText(candidate, word)) &&
    (links.length === 0 ||
      links.some(({ word, leadsTo }) => leadsTo?.(candidate, snapshot) || matchesText(candidate, word)));
}
