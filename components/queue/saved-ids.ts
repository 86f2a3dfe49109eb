import { accountKey } from '../../lib/model/candidate';
import type { ShortlistDatabase } from '../../lib/store/database';
import { listCandidates } from '../../lib/store/find-candidates';

/** The ids of the saved profiles of these accounts. */
export async function savedIdsOf(db: ShortlistDatabase, keys: ReadonlySet<string>): Promise<string[]> {
  const { candidates } = await listCandidates(db);
  return candidates.flatMap(({ id, platform, handle, accountId }) => {
    const names = [handle, ...(accountId === null ? [] : [accountId])];
    return names.some((name) => keys.has(accountKey(platform, name))) ? id : [];
  });
}
