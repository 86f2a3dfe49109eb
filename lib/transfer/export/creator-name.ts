import { accountKey, type Candidate } from '../../model/candidate';

/** What the profiles of one creator have in common in a file: the first of their accounts, in an order that stays the same. */
export function nameOfCreator(profiles: readonly Pick<Candidate, 'platform' | 'handle'>[]): string {
  const [first = ''] = profiles.map(({ platform, handle }) => accountKey(platform, handle)).toSorted();
  return first;
}
