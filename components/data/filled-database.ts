import { ok, type Result } from '../../lib/model/result';
import { announceDatabase, databaseName, listFilled, type Workspace } from '../../lib/settings/workspaces';
import { newId } from '../../lib/store/clock';
import type { ShortlistDatabase } from '../../lib/store/database';
import { openShortlist } from '../../lib/store/open-shortlist';
import { deleteDatabaseOf, fillingLock } from './delete-workspace';

/** A database that no screen shows. It is gone with this page, unless it is listed as a workspace. */
export interface HiddenDatabase {
  db: ShortlistDatabase;
  /** Makes it a workspace and switches to it; in the place of another one, which is deleted. */
  list(name: string, replaces: Workspace | null): Promise<Result<null>>;
  discard(): Promise<void>;
}

/** Creates an empty database to be filled. A kill leaves it on the list of what the next screen deletes. */
export async function hiddenDatabase(): Promise<Result<HiddenDatabase>> {
  const id = newId();
  const free = await lock(fillingLock(id));
  const announced = await announceDatabase(id);
  if (!announced.ok) {
    free();
    return announced;
  }
  const db = openShortlist(databaseName(id));
  return ok({
    db,
    async list(name, replaces) {
      db.close();
      const listed = await listFilled({ id, name }, replaces?.id ?? null);
      free();
      // Waits for every page to close it, and the next screen tries again.
      if (listed.ok && replaces) void deleteDatabaseOf(replaces.id).catch(() => undefined);
      return listed;
    },
    async discard() {
      db.close();
      // The next screen tries again.
      await deleteDatabaseOf(id).catch(() => undefined);
      free();
    },
  });
}

/** Holds a lock until the returned function is called, or the page ends. */
function lock(name: string): Promise<() => void> {
  return new Promise((locked) => {
    void navigator.locks.request(name, () => new Promise<void>((free) => locked(() => free())));
  });
}
