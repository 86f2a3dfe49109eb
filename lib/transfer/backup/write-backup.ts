import { ok, type Result } from '../../model/result';
import {
  backupMeta,
  backupTables,
  countRows,
  rowsChangedSince,
  rowsInParts,
} from '../../store/backup-tables';
import { contentsOf } from '../../store/contents';
import type { ShortlistDatabase } from '../../store/database';
import { erasuresIn } from '../../store/erasures';
import { lastSeq } from '../../store/export-marks';
import { attempt } from '../../store/problems';
import { seenStamps } from '../../store/seen-stamps';
import { BACKUP_VERSION, type BackupHeader, checksumOf, MARK_BYTES } from './backup-format';
import { LinePacker } from './packed-lines';
import { rowText } from './row-text';

export interface BackupOptions {
  /** The name of the workspace. */
  workspace: string;
  toolVersion: string;
  /** Of the workspace, by name: see the header. */
  settings?: Record<string, unknown>;
  nowMs?: number;
  signal?: AbortSignal;
  /** Rows that are packed, and all of them. */
  onProgress?: (done: number, total: number) => void;
}

export interface WrittenBackup {
  bytes: Uint8Array<ArrayBuffer>;
  header: BackupHeader;
  /** The number of the last commit that is in it for certain. */
  seq: number;
}

/** A database in one file, read while other screens may write. Null if it was stopped. */
export function writeBackup(
  db: ShortlistDatabase,
  { workspace, toolVersion, settings, nowMs = Date.now(), signal, onProgress }: BackupOptions,
): Promise<Result<WrittenBackup | null>> {
  return attempt(db, 'no-file', async () => {
    await db.open();
    const packer = new LinePacker();
    try {
      const seq = await lastSeq(db);
      // Before the rows: what is changed meanwhile counts as not seen yet.
      const seen = await seenStamps(db);
      const total = await countRows(db);
      let done = 0;
      const add = (name: string, rows: readonly unknown[]) =>
        packer.add(rows.map((row) => rowText([name, row])));
      for (const name of backupTables(db)) {
        for await (const rows of rowsInParts(db, name)) {
          if (signal?.aborted) return ok(null);
          await add(name, rows);
          done += rows.length;
          onProgress?.(Math.min(done, total), total);
        }
      }
      // What was saved meanwhile, with all that belongs to it.
      for (const { name, rows } of await rowsChangedSince(db, seq)) await add(name, rows);
      await add('meta', await backupMeta(db));
      const { keys, hashes } = await erasuresIn(db);
      await add('erase-keys', keys);
      await add('erased', hashes);
      const contents = await contentsOf(db);
      const { packed, lines, bytes } = await packer.finish();
      const header: BackupHeader = {
        ...{ version: BACKUP_VERSION, database: db.verno, madeAtMs: nowMs, toolVersion, workspace },
        ...{ lines, bytes, contents, seen },
        ...(settings && { settings }),
      };
      return ok({ bytes: await wholeFile(header, packed), header, seq });
    } finally {
      await packer.abort();
    }
  });
}

async function wholeFile(
  header: BackupHeader,
  packed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const content = joined([MARK_BYTES, head, packed]);
  return joined([content, await checksumOf(content)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
