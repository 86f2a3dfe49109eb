import { handleKey } from '../model/place';
import type { Change, NewCandidate } from './change';
import type { ShortlistDatabase } from './database';
import { accountIdOf, findRow } from './find-row';
import { Refused } from './refused';

/** Finding one account by an index takes as long as reading this many rows of the whole table. */
const ROWS_A_QUERY = 4;

/** Throws if a profile that the changes add is on the shortlist: another window saved it after the import was compared. */
export async function refuseSaved(db: ShortlistDatabase, changes: readonly Change[]): Promise<void> {
  const added = changes.flatMap((change) => (change.type === 'add-candidate' ? change.candidate : []));
  if ((await savedAmong(db, added)).length > 0) throw new Refused({ code: 'saved-meanwhile' });
}

type Added = Pick<NewCandidate, 'id' | 'platform' | 'handle' | 'accountId'>;

/** The ids of those profiles whose account is on the shortlist. */
export async function savedAmong(db: ShortlistDatabase, added: readonly Added[]): Promise<string[]> {
  if (added.length === 0) return [];
  const saved = await db.candidates.count();
  if (saved === 0) return [];
  const keys = new Set(added.flatMap(keysOf));
  const rows =
    saved > added.length * ROWS_A_QUERY ? await rowsByIndex(db, added) : await db.candidates.toArray();
  const known = new Set(rows.flatMap((row) => keysOf(row as Added)).filter((key) => keys.has(key)));
  // One handle can belong to two accounts, which only a close look tells.
  const found: string[] = [];
  for (const candidate of added)
    if (keysOf(candidate).some((key) => known.has(key)) && (await findRow(db, candidate)) !== null)
      found.push(candidate.id);
  return found;
}

async function rowsByIndex(db: ShortlistDatabase, added: readonly Added[]): Promise<unknown[]> {
  const handles = added.map(({ platform, handle }): [string, string] => [platform, handleKey(handle)]);
  const ids = added.flatMap((one): [string, string][] => {
    const accountId = accountIdOf(one);
    return accountId === null ? [] : [[one.platform, accountId]];
  });
  const byHandle = await db.candidates.where('[platform+handleKey]').anyOf(handles).toArray();
  const byId = ids.length === 0 ? [] : await db.candidates.where('[platform+accountId]').anyOf(ids).toArray();
  return [...byHandle, ...byId];
}

/** Rows that another version wrote may lack any of it. */
function keysOf({ platform, handle, accountId }: Partial<Added>): string[] {
  if (typeof handle !== 'string') return [];
  const id = accountIdOf({ platform: platform ?? 'x', handle, accountId: accountId ?? null });
  return id === null
    ? [`${platform}:${handleKey(handle)}`]
    : [`${platform}:${handleKey(handle)}`, `${platform}:${id}`];
}
