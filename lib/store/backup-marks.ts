import { ok, type Result } from '../model/result';
import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import type { ShortlistDatabase } from './database';
import { attempt } from './problems';

const LAST_BACKUP = 'last-backup';
const LATER = 'backup-later';

/** The last backup. `seq` is the number of the last commit in it, which does not depend on the clock. */
export interface BackupMark {
  atMs: number;
  seq: number;
}

export interface BackupState {
  /** Null if there is no backup yet. */
  last: BackupMark | null;
  /** How many commits there are since, or at all. */
  changes: number;
  /** When the first of them was made; null for none. */
  firstMs: number | null;
  /** When the user last wanted to be reminded later; null for never. */
  laterMs: number | null;
}

const markSchema: z.ZodType<BackupMark> = z.object({ atMs: timeMsSchema, seq: z.number() });

export async function backupState(db: ShortlistDatabase): Promise<BackupState> {
  const last = markSchema.safeParse((await db.meta.get(LAST_BACKUP))?.value).data ?? null;
  const since = db.changes.where(':id').above(last?.seq ?? 0);
  return {
    last,
    changes: await since.count(),
    firstMs: (await since.first())?.atMs ?? null,
    laterMs: timeMsSchema.safeParse((await db.meta.get(LATER))?.value).data ?? null,
  };
}

export function markBackedUp(db: ShortlistDatabase, mark: BackupMark): Promise<Result<null>> {
  return attempt(db, 'backup-not-noted', async () => {
    await db.meta.put({ key: LAST_BACKUP, value: mark });
    return ok(null);
  });
}

export function remindLater(db: ShortlistDatabase, nowMs = Date.now()): Promise<Result<null>> {
  return attempt(db, 'nothing-changed', async () => {
    await db.meta.put({ key: LATER, value: nowMs });
    return ok(null);
  });
}
