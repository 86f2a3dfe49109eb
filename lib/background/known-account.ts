import { Dexie } from 'dexie';
import { handleKey } from '../model/place';
import type { PlatformId } from '../model/platform';
import { databaseName, readWorkspaces } from '../settings/workspaces';

/** What the current workspace knows of an account. */
export type KnownAs = 'nothing' | 'saved' | 'forbidden';

interface Stored {
  creatorId?: string;
  trashedAtMs?: unknown;
  doNotContact?: unknown;
  reason?: unknown;
}

const isThere = ({ trashedAtMs }: Stored) => trashedAtMs === null;

/**
 * Whether an account is saved or must not be contacted. Opens the database as it is and closes it again: moving an earlier
 * version belongs to a screen, which shows how far it is.
 */
export async function knownAccount(platform: PlatformId, handle: string): Promise<KnownAs> {
  const { current } = await readWorkspaces();
  const name = databaseName(current.id);
  if (!(await Dexie.exists(name))) return 'nothing';
  const db = new Dexie(name);
  try {
    await db.open();
    const key = [platform, handleKey(handle)];
    const rowsOf = async (table: string): Promise<Stored[]> =>
      (await db.table(table).where('[platform+handleKey]').equals(key).toArray()).filter(isThere);
    const saved = await rowsOf('candidates');
    const creators: (Stored | undefined)[] = await db
      .table('creators')
      .bulkGet(saved.map(({ creatorId = '' }) => creatorId));
    const queued = await rowsOf('queue');
    const isForbidden =
      creators.some((creator) => creator?.doNotContact === true) ||
      queued.some(({ reason }) => reason === 'do-not-contact');
    if (isForbidden) return 'forbidden';
    return saved.length > 0 ? 'saved' : 'nothing';
  } finally {
    db.close();
  }
}
