import { Dexie } from 'dexie';
import { keepCaseOfChannelIds } from './channel-ids';
import { coarseChanges } from './coarse-changes';
import type { MoveProgress, ShortlistDatabase } from './database';
import { moveRows } from './move-rows';

const VERSION = 6;

const STORES_OF_2 = {
  candidates: 'id, platform, stage, *tags, *lists, savedAtMs, updatedAtMs',
  snapshots: '++id, [candidateId+takenAtMs]',
  marks: 'name',
};

const STORES_OF_3 = {
  candidates:
    'id, [platform+accountId], [platform+handleKey], creatorId, stageId, *tagIds, *listIds, trashedAtMs, seq',
  creators: 'id',
  contacts: 'id',
  notes: 'id, candidateId, creatorId, atMs',
  tags: 'id',
  lists: 'id',
  stages: 'id',
  numbers: 'id, candidateId',
  posts: '[candidateId+postId], candidateId',
  changes: '++seq, commitId, *recordIds, undoable',
  erased: 'key',
  drafts: 'key',
  meta: 'key',
};

/** What version 4 adds. `listChunks` is derived from other tables, so it may be emptied and built again at any time. */
const ADDED_IN_4 = {
  fields: 'id',
  briefs: 'id',
  benchmarkTables: 'id',
  listChunks: 'k',
};

/** What version 5 adds: links to work through. Candidates get optional fields for what the user decided about them. */
const ADDED_IN_5 = {
  queue: 'id, [platform+handleKey]',
};

/** What version 6 adds: filters, sorting and columns under a name. */
const ADDED_IN_6 = {
  views: 'id',
};

/**
 * Opens on first use; opening twice in one page is harmless. Each new version gets its own `version(n)` and `upgrade` below the
 * older ones, and a fixture `tests/lib/store/version-n.json`. From version 3, a version may add tables, indexes and optional
 * fields; rewriting rows needs a reason in docs/decisions.md.
 */
export function openShortlist(name = 'yardstick', onProgress: MoveProgress = () => {}): ShortlistDatabase {
  // The screens say "Saved" once a commit resolves, so by then it must be on disk.
  const db = declare(new Dexie(name, { chromeTransactionDurability: 'strict' }));
  db.use(coarseChanges);
  db.on('versionchange', ({ newVersion }) => {
    // Deleted: a later query would create the database again, since Dexie opens it at need.
    if (newVersion === null) db.close({ disableAutoOpen: true });
  });
  // Sticky, because a page that stays open reopens the database after a failure or after another version took over.
  db.on(
    'ready',
    (opened) => {
      // Dexie silently opens a newer version's database, and rows written to it would lack the new fields.
      // The browser's version number is ten times Dexie's.
      const installed = Math.floor(db.backendDB().version / 10);
      if (installed > VERSION) throw new Dexie.VersionError(`The shortlist has version ${installed}`);
      return moveRows(opened as ShortlistDatabase, onProgress);
    },
    true,
  );
  return db;
}

/**
 * A database that refuses every query, as a browser does that allows no storage. For a page that does not know which workspace
 * to write into: it shows the numbers of the open profile, and writes nowhere.
 */
export function closedShortlist(): ShortlistDatabase {
  const nothing = null as unknown as IDBFactory;
  return declare(new Dexie('closed', { indexedDB: nothing, IDBKeyRange }));
}

function declare(db: Dexie): ShortlistDatabase {
  db.version(1).stores(STORES_OF_2);
  db.version(2).stores(STORES_OF_2).upgrade(keepCaseOfChannelIds);
  db.version(3).stores(STORES_OF_3);
  db.version(4).stores(ADDED_IN_4);
  db.version(5).stores(ADDED_IN_5);
  db.version(VERSION).stores(ADDED_IN_6);
  return db as ShortlistDatabase;
}

/** Deletes the database for good, as soon as every page has closed it. */
export async function deleteShortlist(name: string): Promise<void> {
  await Dexie.delete(name);
}
