import type { Candidate, Snapshot } from '../../lib/model/candidate';
import { matchesText } from '../../lib/store/find-candidates';
import { linkTest } from './search-links';

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
