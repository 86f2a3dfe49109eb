import { type Candidate, nameOf } from '../../lib/model/candidate';
import { accountWords } from '../../lib/words/saved-words';

/** The name of each profile by its id: in full for those that have one name. */
export function shortNames(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const all = candidates.map(nameOf);
  return new Map(
    candidates.map((candidate) => {
      const name = nameOf(candidate);
      const isShared = all.filter((one) => one === name).length > 1;
      return [candidate.id, isShared ? accountWords(candidate) : name];
    }),
  );
}
