import type { Sample } from '../model/sample';

/**
 * Whether two samples under one handle are certainly of two accounts: the platform's own ids differ. A handle can pass to
 * another account within one session, and posts of one account must never count for another.
 */
export function isAnotherAccount(a: Sample, b: Sample): boolean {
  const [idA, idB] = [a.profile?.accountId, b.profile?.accountId];
  return !!idA && !!idB && idA !== idB;
}
