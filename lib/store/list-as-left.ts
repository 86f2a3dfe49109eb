import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { attempt } from './problems';

/** Where the list as it was left is in `meta`, which no backup takes from there. */
const LIST_AS_LEFT = 'list-as-left';

/** What was kept of the list the last time that somebody changed how it is shown, as stored. */
export async function listAsLeft(db: ShortlistDatabase): Promise<unknown> {
  return (await db.meta.get(LIST_AS_LEFT))?.value ?? null;
}

/** A choice of the screen and no change of data, so it is not in the history. */
export function keepListAsLeft(db: ShortlistDatabase, value: unknown): Promise<Result<null>> {
  return attempt(db, 'nothing-changed', async () => {
    await db.meta.put({ key: LIST_AS_LEFT, value });
    return ok(null);
  });
}
