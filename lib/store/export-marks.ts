import type { Candidate } from '../model/candidate';
import { ok, type Result } from '../model/result';
import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import type { ShortlistDatabase } from './database';
import { attempt } from './problems';

const LAST_EXPORT = 'last-export';

/** The last export. `seq` is the number of the last commit in it, which does not depend on the clock. */
export interface ExportMark {
  atMs: number;
  seq: number;
}

const markSchema: z.ZodType<ExportMark> = z.object({ atMs: timeMsSchema, seq: z.number() });

/** When the shortlist was last exported; null if never. */
export async function lastExport(db: ShortlistDatabase): Promise<ExportMark | null> {
  return markSchema.safeParse((await db.meta.get(LAST_EXPORT))?.value).data ?? null;
}

/** The number of the last commit. Read it before the rows, so that a save during the export counts as new. */
export async function lastSeq(db: ShortlistDatabase): Promise<number> {
  const last = await db.changes.orderBy(':id').lastKey();
  return typeof last === 'number' ? last : 0;
}

export function markExported(db: ShortlistDatabase, mark: ExportMark): Promise<Result<ExportMark>> {
  return attempt(db, 'export-not-noted', async () => {
    await db.meta.put({ key: LAST_EXPORT, value: mark });
    return ok(mark);
  });
}

/** Whether a candidate was saved, edited or measured since the export. If in doubt, true: exporting twice beats omitting. */
export function isNewSince(candidate: Candidate, mark: ExportMark | null): boolean {
  return mark === null || candidate.seq > mark.seq;
}
