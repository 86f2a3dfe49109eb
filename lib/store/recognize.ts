import type { Candidate } from '../model/candidate';
import type { ShortlistDatabase } from './database';
import { accountIdOf, findRow, type KnownAccount, rowsOf } from './find-row';
import { candidatesFrom } from './read-candidates';

/** What is saved of the account on a page. */
export interface Recognized {
  /** The saved candidate; null if the account is not on the shortlist. */
  candidate: Candidate | null;
  /**
   * Another saved candidate that may be the same person: it has the handle, but belongs to another account or to an unknown
   * one, or it has the same account id. Only the user can say. Null if there is none, or if the user has answered.
   */
  doubtful: Candidate | null;
}

export async function recognize(db: ShortlistDatabase, account: KnownAccount): Promise<Recognized> {
  const found = await findRow(db, account);
  const row = found?.trashedAtMs === null ? found : null;
  const accountId = accountIdOf(account);
  const { byId, byHandle } = await rowsOf(db, account);
  const doubtful =
    accountId === null
      ? undefined
      : [...byId, ...byHandle].find(
          ({ id, trashedAtMs, notSame }) =>
            trashedAtMs === null &&
            id !== row?.id &&
            !notSame.includes(accountId) &&
            !(row && (notSame.includes(row.id) || row.notSame.includes(id))),
        );
  const rows = [row, doubtful].filter((one) => one != null);
  const candidates = new Map((await candidatesFrom(db, rows)).map((one) => [one.id, one]));
  const candidateOf = (one: { id: string } | null | undefined) => (one && candidates.get(one.id)) ?? null;
  return { candidate: candidateOf(row), doubtful: candidateOf(doubtful) };
}
