import type { ListColumns, ListRow } from '../../metrics/columns';
import { codeAt } from '../../metrics/columns';
import type { PlatformId } from '../../model/platform';
import type { FormulaId } from '../../model/platform-facts';
import type { ShortlistDatabase } from '../database';
import type { ChangedRow } from './changed-row';
import { type Head, readHead } from './head';
import { readChanged, readChunks } from './stored';

/** A saved profile with its rate by one formula, as the stored list has it. */
export interface ListedPeer {
  id: string;
  handle: string;
  /** Empty if the page shows none. */
  displayName: string;
  profileUrl: string;
  isTrashed: boolean;
  /** The kind of post that the rate is about; empty if the platform's kinds are not measured apart. */
  postKind: string;
  /** In percent; null if it is not known. */
  rate: { value: number; low: number; high: number } | null;
  /** How many posts the rate is calculated from; only known if it is the profile's main rate. */
  sampleSize: number | null;
  /** When the numbers of the rate were read. */
  ratedAtMs: number | null;
}

export interface PeersQuery {
  platform: PlatformId;
  formula: FormulaId;
  /** The hash of the settings that the rates must follow. */
  hash: string;
}

/** What was read of each chunk, so that after a commit only what changed is read again. */
export type KnownPeers = Map<string, ReadonlyMap<string, ListedPeer>>;

/**
 * The profiles of a platform, without those in the trash. Null while the stored list is missing or any of its rates follow other
 * settings: a rank among some of them would be wrong. `known` is a cache, to be passed to each call with any query.
 *
 * Each chunk is read in a transaction of its own, because a save waits for every transaction that reads the list. If the list
 * changes meanwhile, what has changed is read again.
 */
export async function peersInList(
  db: ShortlistDatabase,
  query: PeersQuery,
  known: KnownPeers,
): Promise<ListedPeer[] | null> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const stored = await readStored(db);
    if (!stored || stored.head.hash !== query.hash) return null;
    const { head, changed } = stored;
    const missing = missingChunks(head, query, known);
    if (missing === null) return null;
    if (missing.length === 0) return peersFrom(head, changed, query, known);
    for (const [at, key] of missing) {
      const ofChunk = await peersOfChunk(db, at, query);
      if (ofChunk === null) return null;
      known.set(key, ofChunk);
    }
  }
  return null;
}

/** A list that another page writes all the time is read again at most this often. */
const MAX_TRIES = 10;

interface Stored {
  head: Head;
  changed: ReadonlyMap<string, ChangedRow>;
}

function readStored(db: ShortlistDatabase): Promise<Stored | null> {
  return Promise.resolve(
    db.transaction('r', db.listChunks, async () => {
      const head = await readHead(db);
      const changed = await readChanged(db);
      return head?.isComplete && changed !== null ? { head, changed } : null;
    }),
  );
}

const keyOf = (query: PeersQuery, at: number, version: number) => JSON.stringify([query, at, version]);

/** The chunks that are not in the cache, with their keys; null if one of all chunks follows other settings. */
function missingChunks(head: Head, query: PeersQuery, known: KnownPeers): [number, string][] | null {
  const missing: [number, string][] = [];
  for (const [at, { version, hash }] of head.chunks.entries()) {
    if (hash !== head.hash) return null;
    const key = keyOf(query, at, version);
    if (!known.has(key)) missing.push([at, key]);
  }
  return missing;
}

function peersFrom(
  head: Head,
  changed: ReadonlyMap<string, ChangedRow>,
  query: PeersQuery,
  known: KnownPeers,
): ListedPeer[] | null {
  const peers = new Map<string, ListedPeer>();
  const used: KnownPeers = new Map();
  for (const [at, { version }] of head.chunks.entries()) {
    const key = keyOf(query, at, version);
    const ofChunk = known.get(key);
    if (!ofChunk) return null;
    used.set(key, ofChunk);
    for (const [id, peer] of ofChunk) peers.set(id, peer);
  }
  known.clear();
  for (const [key, ofChunk] of used) known.set(key, ofChunk);
  for (const [id, row] of changed) {
    if (row.own.codes.platform !== query.platform) continue;
    if (row.metrics && row.metrics.hash !== head.hash) return null;
    peers.set(id, changedPeer(row, peers.get(id), query.formula));
  }
  return [...peers.values()].filter(({ isTrashed }) => !isTrashed);
}

async function peersOfChunk(
  db: ShortlistDatabase,
  at: number,
  { platform, formula }: PeersQuery,
): Promise<ReadonlyMap<string, ListedPeer> | null> {
  const [chunk] = await readChunks(db, [at]);
  if (!chunk) return null;
  const { columns } = chunk;
  const peers = new Map<string, ListedPeer>();
  for (const [index, id] of columns.ids.entries()) {
    if (codeAt(columns, 'platform', index) === platform) peers.set(id, peerAt(columns, index, formula));
  }
  return peers;
}

function peerAt(columns: ListColumns, at: number, formula: FormulaId): ListedPeer {
  const { numbers, texts } = columns;
  const number = (name: keyof typeof numbers) => {
    const value = numbers[name][at] ?? Number.NaN;
    return Number.isNaN(value) ? undefined : value;
  };
  return {
    id: columns.ids[at] ?? '',
    handle: texts.handle[at] ?? '',
    displayName: texts.displayName[at] ?? '',
    profileUrl: texts.profileUrl[at] ?? '',
    isTrashed: codeAt(columns, 'trash', at) === 'yes',
    postKind: codeAt(columns, 'postKind', at),
    ...rated(number, codeAt(columns, 'headline', at), formula),
  };
}

/** The row of a changed candidate; its rate is that of its chunk if its numbers did not change. */
function changedPeer(
  { own, metrics }: ChangedRow,
  before: ListedPeer | undefined,
  formula: FormulaId,
): ListedPeer {
  const { handle = '', displayName = '', profileUrl = '' } = own.texts;
  const numbers: ListRow['numbers'] = metrics?.numbers ?? {};
  const { postKind = '', headline = '' } = metrics?.codes ?? {};
  const fresh = { postKind, ...rated((name) => numbers[name], headline, formula) };
  const { rate, sampleSize, ratedAtMs, ...kind } = metrics === null && before ? before : fresh;
  return {
    ...{ id: own.id, handle, displayName, profileUrl, isTrashed: own.codes.trash === 'yes' },
    ...{ postKind: kind.postKind, rate, sampleSize, ratedAtMs },
  };
}

function rated(
  number: (name: keyof ListColumns['numbers']) => number | undefined,
  headline: string,
  formula: FormulaId,
): Pick<ListedPeer, 'rate' | 'sampleSize' | 'ratedAtMs'> {
  const value = number(`rate.${formula}`);
  const low = number(`rate.${formula}.low`);
  const high = number(`rate.${formula}.high`);
  const isKnown = value !== undefined && low !== undefined && high !== undefined;
  return {
    rate: isKnown ? { value, low, high } : null,
    sampleSize: (headline === formula ? number('samplePosts') : null) ?? null,
    ratedAtMs: number('ratedAtMs') ?? null,
  };
}
