import { Dexie, type Table } from 'dexie';
import type { Candidate, Snapshot } from '../model/candidate';
import { keepCaseOfChannelIds } from './channel-ids';

/** When something was last done with the whole shortlist, such as an export. */
export interface Mark {
  name: string;
  atMs: number;
}

/**
 * Rows come out as `unknown`: they may have been written by another version, so `rows.ts` checks each one.
 * What goes in has the type of today.
 */
export type ShortlistDatabase = Dexie & {
  candidates: Table<unknown, string, Candidate>;
  snapshots: Table<unknown, number, Snapshot>;
  marks: Table<unknown, string, Mark>;
};

const VERSION = 2;

const STORES = {
  candidates: 'id, platform, stage, *tags, *lists, savedAtMs, updatedAtMs',
  snapshots: '++id, [candidateId+takenAtMs]',
  marks: 'name',
};

/**
 * Opens on first use; opening twice in one page is harmless. A new version gets a `version(n)` of its own
 * with its `upgrade`, below the older ones, and a fixture `tests/lib/store/version-n.json`.
 */
export function openShortlist(name = 'yardstick'): ShortlistDatabase {
  const db = new Dexie(name) as ShortlistDatabase;
  db.version(1).stores(STORES);
  db.version(VERSION).stores(STORES).upgrade(keepCaseOfChannelIds);
  // Dexie opens a newer version's database without a word, and what it wrote there would lack the new fields.
  db.on('ready', () => {
    // The browser's own version number is ten times Dexie's.
    const installed = Math.floor(db.backendDB().version / 10);
    if (installed > VERSION) throw new Dexie.VersionError(`The shortlist has version ${installed}`);
  });
  return db;
}
