import { failed, ok, type Result } from '../../model/result';
import type { ShortlistDatabase } from '../../store/database';
import { type Erasures, isSameKey } from '../../store/erasures';
import { InvalidRows, ShortlistFiller } from '../../store/fill-shortlist';
import { attempt } from '../../store/problems';
import type { OpenedBackup } from './open-backup';
import { DamagedLines, unpackedLines } from './packed-lines';
import { rowFromText } from './row-text';

export interface StageOptions {
  /** What was erased in the workspaces of this browser. */
  erasures?: readonly Erasures[];
  signal?: AbortSignal;
  /** Lines that are stored, and all of them. */
  onProgress?: (done: number, total: number) => void;
}

export interface StagedBackup {
  /** How many profiles of the backup were erased since. */
  erased: number;
}

/**
 * Fills an empty database with a backup. Nothing shows it before it is complete, so a failure leaves everything as it was; the
 * caller deletes the database then. Null if it was stopped.
 */
export function stageBackup(
  db: ShortlistDatabase,
  { header, packed }: OpenedBackup,
  { erasures = [], signal, onProgress }: StageOptions = {},
): Promise<Result<StagedBackup | null>> {
  return attempt(db, 'nothing-changed', async () => {
    const filler = await ShortlistFiller.start(db);
    let lines = 0;
    try {
      for await (const some of unpackedLines(packed, header.bytes)) {
        if (signal?.aborted) return ok(null);
        for (const [name, rows] of Map.groupBy(some.map(entryIn), ([table]) => table))
          await filler.add(
            name,
            rows.map(([, row]) => row),
          );
        lines += some.length;
        onProgress?.(Math.min(lines, header.lines), header.lines);
      }
      if (lines !== header.lines) throw new DamagedLines();
    } catch (error) {
      if (isFault(error)) return failed({ code: 'backup-damaged' }, 'nothing-changed');
      throw error;
    }
    return ok({ erased: await filler.finish(header.seen, applying(erasures, filler.keys, header.madeAtMs)) });
  });
}

/**
 * Erasures count in the workspace they were made in, whenever that was. Those of another workspace count only if they are later
 * than the backup: before that, the user kept the profile here although it was erased there.
 */
function applying(erasures: readonly Erasures[], keys: readonly Uint8Array[], madeAtMs: number): Erasures[] {
  return erasures.map((one) => {
    const isSameOrigin = one.keys.some((key) => keys.some((own) => isSameKey(own, key)));
    return isSameOrigin ? one : { ...one, hashes: one.hashes.filter(({ atMs }) => atMs >= madeAtMs) };
  });
}

function entryIn(line: string): [table: string, row: unknown] {
  const entry = rowFromText(line);
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') throw new DamagedLines();
  return [entry[0], entry[1]];
}

const isFault = (error: unknown): boolean =>
  error instanceof DamagedLines || error instanceof InvalidRows || error instanceof SyntaxError;
