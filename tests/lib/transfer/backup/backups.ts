import type { ShortlistDatabase } from '../../../../lib/store/database';
import { type OpenedBackup, openBackup } from '../../../../lib/transfer/backup/open-backup';
import { type StageOptions, stageBackup } from '../../../../lib/transfer/backup/stage-backup';
import { writeBackup } from '../../../../lib/transfer/backup/write-backup';
import { freshShortlist, successOf } from '../../store/fresh-database';

export const MADE_MS = Date.UTC(2026, 10, 30, 12);

export async function backupOf(db: ShortlistDatabase, nowMs = MADE_MS): Promise<Uint8Array<ArrayBuffer>> {
  const options = { workspace: 'Main', toolVersion: '0.1.0', nowMs };
  const written = successOf(await writeBackup(db, options));
  if (written === null) throw new Error('Nobody stopped it');
  return written.bytes;
}

export async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedBackup> {
  return successOf(await openBackup(bytes, await databaseVersion()));
}

/** The version of the database that is installed here. */
export async function databaseVersion(): Promise<number> {
  const db = freshShortlist();
  await db.open();
  return db.verno;
}

/** A new database with everything of the backup. */
export async function restored(
  bytes: Uint8Array<ArrayBuffer>,
  options?: StageOptions,
): Promise<{ db: ShortlistDatabase; erased: number }> {
  const db = freshShortlist();
  const staged = successOf(await stageBackup(db, await opened(bytes), options));
  return { db, erased: staged?.erased ?? 0 };
}
