import { handleKey, isChannelId } from '../model/place';
import type { PlatformId } from '../model/platform';
import { compareStamps } from './clock';
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
 * handle; the same handle with another account id is another person. Throws if all rows that may be it are unreadable.
 */
export async function findRow(db: ShortlistDatabase, account: KnownAccount): Promise<CandidateRow | null> {
  const accountId = accountIdOf(account);
  const { byId, byHandle } = await rowsOf(db, account);
  // Whoever took the handle last has it now.
  const free = byHandle
    .filter((row) => accountId === null || (row.accountId === null && !row.notSame.includes(accountId)))
    .toSorted((a, b) => compareStamps(b.stamps.handle, a.stamps.handle) || b.seq - a.seq);
  const rows = [...byId.toSorted((a, b) => b.seq - a.seq), ...free];
  return rows.find(({ trashedAtMs }) => trashedAtMs === null) ?? rows[0] ?? null;
}

/** All rows with the id of an account, and all with its handle. A row that was joined with another stands for that one. */
export async function rowsOf(
  db: ShortlistDatabase,
  account: KnownAccount,
): Promise<{ byId: CandidateRow[]; byHandle: CandidateRow[] }> {
  const { platform, handle } = account;
  const accountId = accountIdOf(account);
  const equal = (index: string, key: string) =>
    db.candidates.where(`[platform+${index}]`).equals([platform, key]).toArray();
  // One after the other, because this also runs inside a transaction, which may end between parallel requests.
  const byId = accountId === null ? [] : await readable(db, await equal('accountId', accountId));
  return { byId, byHandle: await readable(db, await equal('handleKey', handleKey(handle))) };
}

async function readable(db: ShortlistDatabase, stored: readonly unknown[]): Promise<CandidateRow[]> {
  const rows = stored.map(readCandidateRow).filter((row) => row !== null);
  if (stored.length > 0 && rows.length === 0) throw notReadable();
  const now: CandidateRow[] = [];
  for (const row of rows) now.push(await whereItWent(db, row));
  return now;
}

/** A user may join one candidate with another, and that one with a third. */
const MAX_JOINS = 20;

async function whereItWent(db: ShortlistDatabase, row: CandidateRow): Promise<CandidateRow> {
  let now = row;
  for (let joins = 0; now.mergedInto !== null && joins < MAX_JOINS; joins++) {
    const next = readCandidateRow(await db.candidates.get(now.mergedInto));
    if (next === null) break;
    now = next;
  }
  return now;
}
