import type { Candidate, Snapshot } from '../../lib/model/candidate';
import { sameHandle } from '../../lib/model/place';
import { linkedIn } from '../../lib/platforms/account-in';
import { matchesText } from '../../lib/store/find-candidates';

/** Whether a link that was pasted into a search leads to the candidate, or to a post that its numbers hold. */
type LinkTest = (candidate: Candidate, snapshot: Snapshot | null) => boolean;

/** The same site for phones; which one a link was copied from says nothing of the account. */
const DEVICE = /^(?:m|mobile|web)\.(?=[^.]+\.)/i;

/** Null where the text is no link to one of the platforms. */
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

/** The parts of a path, for lists, stories and other pages of an account that are no profile and no post. */
function namesIn({ pathname }: URL): string[] {
  return pathname.split('/').flatMap((part) => {
    try {
      return decodeURIComponent(part).replace(/^@/, '') || [];
    } catch {
      return [];
    }
  });
}

/** Between words, and before a link that was pasted right behind another; one within a link follows "=". */
const BETWEEN_WORDS = /[\s,;]+(?=https?:)|\s+|(?<=[^=\s])(?=https?:\/\/)/i;

/**
 * Whether a candidate fits a search: every word of it stands somewhere in what is saved. A link fits whom it leads to; of
 * several links, one has to.
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
