import { handleKey } from '../../model/place';
import type { ShortlistDatabase } from '../database';
import { accountIdOf } from '../find-row';
import { type CandidateRow, readCandidateRow } from '../rows';
import type { Writer } from '../writer';

/** A candidate may have been joined with another one, and that with a third. */
const MAX_JOINS = 20;

/**
 * Finds the candidates here that theirs are: by the same id, or as the same account under another one. A candidate that was joined
 * with another stands for that one. Call it inside the transaction that merges; afterwards the rows found are known to the
 * writer.
 */
export class AccountMatcher {
  /** Those here that have one of theirs: two of theirs are two persons here as well. */
  readonly #taken = new Set<string>();
  readonly #isTheirs: (id: string) => boolean;

  /** `isTheirs`: whether they have a candidate with this id. */
  constructor(isTheirs: (id: string) => boolean) {
    this.#isTheirs = isTheirs;
  }

  async match(
    db: ShortlistDatabase,
    writer: Writer,
    theirs: readonly CandidateRow[],
  ): Promise<Map<string, CandidateRow>> {
    await writer.read(
      'candidates',
      theirs.map(({ id }) => id),
    );
    const found = new Map<string, CandidateRow>();
    const known = (id: string) => readCandidateRow(writer.known('candidates', id));
    const unmatched: CandidateRow[] = [];
    for (const one of theirs) {
      const same = known(one.id);
      if (same) found.set(one.id, same);
      else unmatched.push(one);
    }
    const others = await this.#candidatesFor(db, writer, unmatched);
    for (let joins = 0; joins < MAX_JOINS; joins++) {
      const next = [...found.values(), ...others].flatMap(({ mergedInto }) => mergedInto ?? []);
      await writer.read('candidates', next);
      for (const [id, row] of found)
        found.set(id, (row.mergedInto === null ? null : known(row.mergedInto)) ?? row);
      for (const [at, row] of others.entries())
        others[at] = (row.mergedInto === null ? null : known(row.mergedInto)) ?? row;
      if (next.length === 0) break;
    }
    for (const row of found.values()) this.#taken.add(row.id);
    for (const one of unmatched) {
      const [twin] = others
        .filter((row) => isSameAccount(one, row) && !this.#taken.has(row.id) && !this.#isTheirs(row.id))
        .toSorted((a, b) => rank(one, b) - rank(one, a));
      if (!twin) continue;
      this.#taken.add(twin.id);
      found.set(one.id, twin);
    }
    return found;
  }

  async #candidatesFor(
    db: ShortlistDatabase,
    writer: Writer,
    theirs: readonly CandidateRow[],
  ): Promise<CandidateRow[]> {
    const byHandle = theirs.map(({ platform, handle }) => [platform, handleKey(handle)]);
    const byId = theirs.flatMap((one) => {
      const accountId = accountIdOf(one);
      return accountId === null ? [] : [[one.platform, accountId]];
    });
    const keys = [
      ...(await db.candidates.where('[platform+handleKey]').anyOf(byHandle).primaryKeys()),
      ...(await db.candidates.where('[platform+accountId]').anyOf(byId).primaryKeys()),
    ];
    const ids = [...new Set(keys)];
    await writer.read('candidates', ids);
    return ids.map((id) => readCandidateRow(writer.known('candidates', id))).filter((row) => row !== null);
  }
}

/** The same account id, or the same handle if not both ids are known. */
function isSameAccount(a: CandidateRow, b: CandidateRow): boolean {
  if (a.platform !== b.platform) return false;
  const [idA, idB] = [accountIdOf(a), accountIdOf(b)];
  if (idA !== null && idB !== null) return idA === idB;
  const isSomebodyElse = a.notSame.includes(idB ?? b.id) || b.notSame.includes(idA ?? a.id);
  return handleKey(a.handle) === handleKey(b.handle) && !isSomebodyElse;
}

/** A saved candidate before one in the trash, and the same id before the same handle. */
const rank = (theirs: CandidateRow, row: CandidateRow): number =>
  Number(row.trashedAtMs === null) * 2 +
  Number(accountIdOf(theirs) !== null && accountIdOf(theirs) === accountIdOf(row));
