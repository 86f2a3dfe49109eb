import { handleKey, isChannelId } from '../model/place';
import type { PlatformId } from '../model/platform';
import type { ShortlistDatabase } from './database';
import { notReadable } from './refused';
import { type CandidateRow, readCandidateRow } from './rows';

/** The account that a page is about, as far as the page says. */
export interface KnownAccount {
  platform: PlatformId;
  handle: string;
  /** The platform's own id, which a new handle does not change. */
  accountId?: string | null;
}

export function accountIdOf({ accountId, handle }: KnownAccount): string | null {
  return accountId ?? (isChannelId(handle) ? handle : null);
}

/**
 * The row of an account, whether or not it is in the trash. Rows with the same account id are the same account, whatever the
 * handle; the same handle with another account id is another person.
 */
export async function findRow(db: ShortlistDatabase, account: KnownAccount): Promise<CandidateRow | null> {
  const { platform, handle } = account;
  const accountId = accountIdOf(account);
  if (accountId !== null) {
    const same = await db.candidates.where('[platform+accountId]').equals([platform, accountId]).toArray();
    const best = bestOf(same);
    if (best) return best;
  }
  const named = await db.candidates
    .where('[platform+handleKey]')
    .equals([platform, handleKey(handle)])
    .toArray();
  const rows = named.filter((row) => {
    const known = readCandidateRow(row)?.accountId ?? null;
    return known === null || accountId === null;
  });
  return bestOf(rows);
}

/** Of several rows, prefers one that is not in the trash, then the most recently changed. Throws if all are unreadable. */
function bestOf(stored: readonly unknown[]): CandidateRow | null {
  const rows = stored.map(readCandidateRow);
  if (rows.length > 0 && rows.every((row) => row === null)) throw notReadable();
  const [best = null] = rows
    .filter((row) => row !== null)
    .toSorted((a, b) => Number(a.trashedAtMs !== null) - Number(b.trashedAtMs !== null) || b.seq - a.seq);
  return best;
}
