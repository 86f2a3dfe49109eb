import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { newestNumbers } from '../../../../lib/store/latest-snapshots';
import { buildList } from '../../../../lib/store/list/build';
import { listChanges } from '../../../../lib/store/list/changes';
import { loadList } from '../../../../lib/store/list/load';
import { updateList } from '../../../../lib/store/list/update';
import { openShortlist } from '../../../../lib/store/open-shortlist';
import { numbersRows, postRowsOf } from '../../../../lib/store/read-snapshots';
import { saveCandidate } from '../../../../lib/store/save-candidate';
import { candidateDraft } from './draft';
import { candidateId, seed } from './seed';
import { seedList } from './seed-list';

/** How many candidates are unpacked at once, as when metrics are calculated. */
const GROUP = 50;
const SAVES = 15;

/** What the stored list of a filled shortlist costs. */
export interface StoredCosts {
  buildMs: number;
  /** The metrics of all candidates; null if not all of them have snapshots. */
  metrics: {
    /** One pass that only unpacks the newest snapshots that metrics are calculated from. */
    unpackMs: number;
    /** After a change of settings. */
    recalculateMs: number;
  } | null;
  loadMs: number;
  storedBytes: number;
  /** Until the changed row arrives after a save, without what a screen adds. */
  changesMs: number[];
  saveMs: number[];
  /** Saves without a stored list. */
  saveAloneMs: number[];
  noteMs: number[];
  noteAloneMs: number[];
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** Fills the shortlist of this name, which must be empty, and builds its list. */
export async function fillShortlist(name: string, candidates: number, measured: number): Promise<void> {
  const db = openShortlist(name);
  await seed(db, candidates, measured);
  await seedList(db);
  db.close();
}

/**
 * Measures the stored list of a filled shortlist of its own, which lacks its list afterwards. Without `withMetrics`, the metrics
 * of all candidates are not calculated again.
 */
export async function storedCosts(name: string, withMetrics: boolean): Promise<StoredCosts> {
  const db = openShortlist(name);
  await db.listChunks.clear();
  const buildMs = await timed(() => buildList(db, DEFAULT_SETTINGS));
  await db.listChunks.clear();
  await seedList(db);
  const mean = { ...DEFAULT_SETTINGS, average: 'mean' as const };
  const metrics = withMetrics
    ? {
        unpackMs: await timed(() => unpackAll(db)),
        recalculateMs: await timed(() => updateList(db, mean)),
      }
    : null;
  const loadMs = await timed(() => loadList(db));
  const { changesMs, saveMs } = await savesSeen(db);
  const noteMs = await notes(db);
  const storedBytes = await storedBytesIn(db);
  // Commits do nothing for a list that is not stored.
  await db.listChunks.clear();
  const saveAloneMs = await saves(db, 'alone');
  const noteAloneMs = await notes(db);
  db.close();
  return { buildMs, metrics, loadMs, storedBytes, changesMs, saveMs, saveAloneMs, noteMs, noteAloneMs };
}

/** How many bytes the columns of a shortlist's list have. */
export async function columnBytes(name: string): Promise<number> {
  const db = openShortlist(name);
  const bytes = await storedBytesIn(db);
  db.close();
  return bytes;
}

async function storedBytesIn(db: ShortlistDatabase): Promise<number> {
  let bytes = 0;
  for (const key of await db.listChunks.toCollection().primaryKeys()) {
    bytes += bytesOf(await db.listChunks.get(key));
  }
  return bytes;
}

async function unpackAll(db: ShortlistDatabase): Promise<void> {
  const ids = (await db.candidates.toCollection().primaryKeys()) as string[];
  for (let from = 0; from < ids.length; from += GROUP) {
    const group = ids.slice(from, from + GROUP);
    const read = await db.transaction('r', [db.numbers, db.posts], () =>
      Promise.all(group.map((id) => Promise.all([numbersRows(db, id), postRowsOf(db, id)]))),
    );
    for (const [rows, posts] of read) await newestNumbers(rows, posts);
  }
}

async function saves(db: ShortlistDatabase, name: string): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < SAVES; n++) {
    times.push(await timed(() => saveCandidate(db, candidateDraft(`${name}.${n}`))));
  }
  return times;
}

async function savesSeen(db: ShortlistDatabase) {
  let { cursor } = await loadList(db);
  const [saveMs, changesMs]: [number[], number[]] = [[], []];
  for (let n = 0; n < SAVES; n++) {
    saveMs.push(await timed(() => saveCandidate(db, candidateDraft(`beside.${n}`))));
    const from = performance.now();
    const changes = await listChanges(db, cursor);
    changesMs.push(performance.now() - from);
    if (changes.kind === 'rows') ({ cursor } = changes);
  }
  return { saveMs, changesMs };
}

async function notes(db: ShortlistDatabase): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < SAVES; n++) {
    const note = { id: `bench${n}`, body: `Said ${n}`, over: null };
    times.push(await timed(() => editCandidate(db, candidateId(n), { note })));
  }
  return times;
}

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce((sum: number, one) => sum + bytesOf(one), 0);
}
