import type { ShortlistDatabase } from '../database';
import type { ListChunkRow } from '../schema';
import { CHUNK_SIZE, FORMAT, SEPARATOR } from './chunk';

/** How well a candidate meets the brief of the list, and the commit after which that was calculated. */
export interface StoredFit {
  id: string;
  /** `seq` of the candidate then. A later commit may have changed the fit. */
  seq: number;
  /** Null for a brief without criteria. */
  fitPercent: number | null;
  possiblePercent: number | null;
  essentials: 'met' | 'not-met' | 'unknown';
}

const PREFIX = 'fit:';
const allFits = { from: PREFIX, to: `${PREFIX}\uffff` } as const;

/** More blocks than this are combined, so that single changes do not add up. */
const MAX_BLOCKS = 200;

/** The stored fits of this hash by candidate id; none if another brief, settings or calculation was used. */
export async function readFits(db: ShortlistDatabase, hash: string): Promise<Map<string, StoredFit>> {
  const blocks = await db.listChunks.where('k').between(allFits.from, allFits.to).toArray();
  const fits = blocks.filter((block) => isOf(block, hash)).flatMap(fitsIn);
  // A candidate may be in several blocks.
  const newest = new Map<string, StoredFit>();
  for (const fit of fits) if (fit.seq >= (newest.get(fit.id)?.seq ?? -1)) newest.set(fit.id, fit);
  return newest;
}

/** Stores fits beside the columns of the list. A list has one brief, so those of another hash are deleted. */
export function addFits(db: ShortlistDatabase, hash: string, fits: readonly StoredFit[]): PromiseLike<void> {
  return db.transaction('rw', db.listChunks, async () => {
    const blocks = await db.listChunks.where('k').between(allFits.from, allFits.to).toArray();
    const others = blocks.filter((block) => !isOf(block, hash)).map(({ k }) => k);
    if (others.length === 0 && blocks.length < MAX_BLOCKS) {
      await db.listChunks.put(blockOf(blocks.length, hash, fits));
      return;
    }
    const all = await readFits(db, hash);
    for (const fit of fits) all.set(fit.id, fit);
    const combined = [...all.values()];
    await db.listChunks.bulkDelete(blocks.map(({ k }) => k));
    for (let n = 0; n * CHUNK_SIZE < combined.length; n++) {
      await db.listChunks.put(blockOf(n, hash, combined.slice(n * CHUNK_SIZE, (n + 1) * CHUNK_SIZE)));
    }
  });
}

/** Deletes the fits of erased candidates. Call it inside a transaction that writes `listChunks`. */
export async function removeFits(db: ShortlistDatabase, ids: ReadonlySet<string>): Promise<void> {
  for (const block of await db.listChunks.where('k').between(allFits.from, allFits.to).toArray()) {
    const fits = fitsIn(block);
    const left = fits.filter(({ id }) => !ids.has(id));
    if (left.length === fits.length && fits.length > 0) continue;
    const n = Number(String(block.k).slice(PREFIX.length));
    await db.listChunks.put(blockOf(n, String(block.hash), left));
  }
}

const isOf = (block: ListChunkRow, hash: string) => block.format === FORMAT && block.hash === hash;

const ESSENTIALS = ['met', 'not-met', 'unknown'] as const;

/** Fits as columns: 100,000 of them as objects take seconds to read. */
function blockOf(n: number, hash: string, fits: readonly StoredFit[]): ListChunkRow {
  const percents = (of: (fit: StoredFit) => number | null) =>
    Float64Array.from(fits, (fit) => of(fit) ?? Number.NaN);
  return {
    ...{ k: `${PREFIX}${String(n).padStart(6, '0')}`, format: FORMAT, hash },
    ids: fits.map(({ id }) => id).join(SEPARATOR),
    seq: Float64Array.from(fits, ({ seq }) => seq),
    fitPercent: percents(({ fitPercent }) => fitPercent),
    possiblePercent: percents(({ possiblePercent }) => possiblePercent),
    essentials: Uint8Array.from(fits, ({ essentials }) => ESSENTIALS.indexOf(essentials)),
  };
}

/** None if the block is unreadable: they are calculated again. */
function fitsIn(block: ListChunkRow): StoredFit[] {
  const { ids, seq, fitPercent, possiblePercent, essentials } = block;
  const isColumns = [seq, fitPercent, possiblePercent].every((one) => one instanceof Float64Array);
  if (typeof ids !== 'string' || ids === '' || !isColumns || !(essentials instanceof Uint8Array)) return [];
  const known = (column: unknown, at: number) => {
    const value = (column as Float64Array)[at] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return ids.split(SEPARATOR).map((id, at) => ({
    id,
    seq: known(seq, at) ?? -1,
    fitPercent: known(fitPercent, at),
    possiblePercent: known(possiblePercent, at),
    essentials: ESSENTIALS[essentials[at] ?? 2] ?? 'unknown',
  }));
}
