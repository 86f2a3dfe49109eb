import type { Candidate, Snapshot } from '../../lib/model/candidate';
import { sameHandle } from '../../lib/model/place';
import { linkedIn } from '../../lib/platforms/account-in';
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
  const linked = linkedIn(address);
  if (!linked) return null;
  const { platform, handle, postId } = linked.place;
  const named = handle === null && postId === null ? namesIn(linked.url) : [handle];
  return (candidate, snapshot) =>
    candidate.platform === platform &&
    (named.some((name) => sameHandle(name, candidate.handle)) ||
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
const BETWEEN_WORDS = /[\s,;]+(?=https?:)|\s+|(?<=[^=\s])(?=https?:\/\/)/i;

/**
 * Whether a candidate matches a search: every word must occur in the saved data. A link matches the candidate it leads
 * to; of several links, one must match.
 */
export function searchTest(search: string): (candidate: Candidate, snapshot: Snapshot | null) => boolean {
  const tests = search
    .split(BETWEEN_WORDS)
    .map((word) => word.replace(/^[,;]+|[,;]+$/g, '') || word)
    .filter(Boolean)
    .map((word) => ({ word, leadsTo: linkTest(word) }));
  const links = tests.filter(({ leadsTo }) => leadsTo !== null);
  const words = tests.filter(({ leadsTo }) => leadsTo === null);
  return (candidate, snapshot) =>
    words.every(({ word }) => matchesText(candidate, word)) &&
    (links.length === 0 ||
      links.some(({ word, leadsTo }) => leadsTo?.(candidate, snapshot) || matchesText(candidate, word)));
}
