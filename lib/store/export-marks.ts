import type { Candidate } from '../model/candidate';
import { ok, type Result } from '../model/result';
import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import type { ShortlistDatabase } from './database';
import { attempt } from './problems';

const LAST_EXPORT = 'last-export';
const markSchema = z.object({ atMs: timeMsSchema });

/** When the shortlist was last taken out as a file; null before the first time. */
export async function lastExportedAtMs(db: ShortlistDatabase): Promise<number | null> {
  return markSchema.safeParse(await db.marks.get(LAST_EXPORT)).data?.atMs ?? null;
}

/** `atMs` is the moment the rows were read, so that a save during the export counts as new afterwards. */
export function markExported(db: ShortlistDatabase, atMs: number): Promise<Result<number>> {
  return attempt(db, 'The file is complete; only the date of this export was not noted.', async () => {
    await db.marks.put({ name: LAST_EXPORT, atMs });
    return ok(atMs);
  });
}

/** Saved, edited or given new numbers since then. In doubt a candidate is exported twice, never left out. */
export function isNewSince(candidate: Candidate, exportedAtMs: number | null): boolean {
  return exportedAtMs === null || candidate.updatedAtMs >= exportedAtMs;
}
