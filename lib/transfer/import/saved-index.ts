import { accountKey, type Candidate } from '../../model/candidate';
import type { PlatformId } from '../../model/platform';
import type { MergedCandidate, SavedCandidate } from './comparison';
import { accountCell, knownCells } from './known-cells';

type Indexed = Pick<Candidate, 'id' | 'platform' | 'handle' | 'accountId'> &
  Pick<SavedCandidate, 'imported'> & { earlierHandles?: readonly string[] };

interface Account {
  platform: PlatformId;
  handle: string;
  accountId: string | null;
}

/**
 * Finds the saved profile of an account. The same account id is the same account; the same handle with another id is somebody
 * else. A profile that was joined with another one stands for that one. An earlier handle may be somebody else's by now, so
 * it counts only where an import has brought it.
 */
export function savedIndex<Saved extends Indexed>(
  candidates: readonly Saved[],
  merged: readonly MergedCandidate[] = [],
): (account: Account) => Saved | null {
  const byId = new Map<string, Saved>();
  const byHandle = new Map<string, Saved>();
  const byEarlier = new Map<string, Saved>();
  for (const one of candidates) {
    if (one.accountId !== null) byId.set(`${one.platform}:${one.accountId}`, one);
    byHandle.set(accountKey(one.platform, one.handle), one);
    for (const handle of one.earlierHandles ?? []) byEarlier.set(accountKey(one.platform, handle), one);
  }
  addMerged();
  const isOther = (one: Saved, { accountId }: Account) =>
    accountId !== null && one.accountId !== null && one.accountId !== accountId;

  return (account) => {
    if (byHandle.size === 0) return null;
    const { platform, handle, accountId } = account;
    const same = byId.get(`${platform}:${accountId ?? handle}`);
    if (same) return same;
    const key = accountKey(platform, handle);
    const named = byHandle.get(key);
    if (named) return isOther(named, account) ? null : named;
    const earlier = byEarlier.get(key);
    return earlier && !isOther(earlier, account) && knownCells(earlier)(accountCell(key)) ? earlier : null;
  };

  function addMerged(): void {
    if (merged.length === 0) return;
    const byOwnId = new Map(candidates.map((one) => [one.id, one]));
    for (const { platform, handle, accountId, into } of merged) {
      const now = byOwnId.get(into);
      if (!now) continue;
      const [id, key] = [`${platform}:${accountId}`, accountKey(platform, handle)];
      if (accountId !== null && !byId.has(id)) byId.set(id, now);
      if (!byHandle.has(key)) byHandle.set(key, now);
    }
  }
}
