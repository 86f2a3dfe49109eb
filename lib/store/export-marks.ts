import type { Candidate } from '../model/candidate';
import { ok, type Result } from '../model/result';
import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import type { ShortlistDatabase } from './database';
import { attempt } from './problems';

/** What was exported for Yardstick's own file and what was exported for another tool are remembered apart. */
const markKey = (target: string) => (target === OWN_FILE ? 'last-export' : `last-export:${target}`);
const OWN_FILE = 'yardstick';

/** The last export. `seq` is the number of the last commit in it, which does not depend on the clock. */
export interface ExportMark {
  atMs: number;
  seq: number;
}

const markSchema: z.ZodType<ExportMark> = z.object({ atMs: timeMsSchema, seq: z.number() });

/** When the shortlist was last exported for a target; null if never. */
export async function lastExport(db: ShortlistDatabase, target = OWN_FILE): Promise<ExportMark | null> {
  return markSchema.safeParse((await db.meta.get(markKey(target)))?.value).data ?? null;
}

/** The number of the last commit. Read it before the rows, so that a save during the export counts as new. */
export async function lastSeq(db: ShortlistDatabase): Promise<number> {
  const last = await db.changes.orderBy(':id').lastKey();
  return typeof last === 'number' ? last : 0;
}

export function markExported(
  db: ShortlistDatabase,
  mark: ExportMark,
  target = OWN_FILE,
): Promise<Result<ExportMark>> {
  return attempt(db, 'export-not-noted', async () => {
    await db.meta.put({ key: markKey(target), value: mark });
    return ok(mark);
  });
}

/** Whether a candidate was saved, edited or measured since the export. If in doubt, true: exporting twice beats omitting. */
export function isNewSince(candidate: Candidate, mark: ExportMark | null): boolean {
  return mark === null || candidate.seq > mark.seq;
}
