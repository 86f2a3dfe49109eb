import type { Candidate, Snapshot } from '../../lib/model/candidate';
import { matchesText } from '../../lib/store/find-candidates';
import { linkTest } from './search-links';

/** Whether a candidate fits a search: every word of it stands somewhere in what is saved, or is a link that leads there. */
export function searchTest(search: string): (candidate: Candidate, snapshot: Snapshot | null) => boolean {
  const tests = search
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ word, leadsTo: linkTest(word) }));
  return (candidate, snapshot) =>
    tests.every(({ word, leadsTo }) => leadsTo?.(candidate, snapshot) || matchesText(candidate, word));
}
