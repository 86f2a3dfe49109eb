import { Dexie } from 'dexie';
import { keepCaseOfChannelIds } from './channel-ids';
import type { MoveProgress, ShortlistDatabase } from './database';
import { moveRows } from './move-rows';

const VERSION = 3;

const STORES_OF_2 = {
  candidates: 'id, platform, stage, *tags, *lists, savedAtMs, updatedAtMs',
  snapshots: '++id, [candidateId+takenAtMs]',
  marks: 'name',
};

const STORES = {
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

/**
 * Opens on first use; opening twice in one page is harmless. A new version gets a `version(n)` of its own with its
 * `upgrade`, below the older ones, and a fixture `tests/lib/store/version-n.json`. From version 3 on a version may add tables,
 * indexes and optional fields; rewriting rows needs a reason in docs/decisions.md.
 */
export function openShortlist(name = 'yardstick', onProgress: MoveProgress = () => {}): ShortlistDatabase {
  // "Saved" is said after a commit, so a commit is on the disk when it is done.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as ShortlistDatabase;
  db.version(1).stores(STORES_OF_2);
  db.version(2).stores(STORES_OF_2).upgrade(keepCaseOfChannelIds);
  db.version(VERSION).stores(STORES);
  // Sticky, since a page that stays open opens again: after a failure, and after another version has taken over.
  db.on(
    'ready',
    (opened) => {
      // Dexie opens a newer version's database without a word, and what it wrote there would lack the new fields.
      // The browser's own version number is ten times Dexie's.
      const installed = Math.floor(db.backendDB().version / 10);
      if (installed > VERSION) throw new Dexie.VersionError(`The shortlist has version ${installed}`);
      return moveRows(opened as ShortlistDatabase, onProgress);
    },
    true,
  );
  return db;
}
