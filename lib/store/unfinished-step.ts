import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import type { ShortlistDatabase } from './database';

const KEY = 'unfinished-step';

/** An undo or redo of a long step of which only the first parts are written: it is running, or its window was closed. */
export interface UnfinishedStep {
  does: 'undo' | 'redo';
  /** The step that is undone or redone. */
  commitId: string;
  /** The commit that undoes it. */
  undoId: string;
  /** The number of the last row of the history that is taken back or done again. */
  seq: number;
  /** Parts that are written, and all of them. */
  done: number;
  of: number;
  atMs: number;
}

const schema: z.ZodType<UnfinishedStep> = z.object({
  does: z.enum(['undo', 'redo']),
  commitId: z.string(),
  undoId: z.string(),
  seq: z.number(),
  done: z.number(),
  of: z.number(),
  atMs: timeMsSchema,
});

/** Null if every undo and redo is complete. */
export async function unfinishedStep(db: ShortlistDatabase): Promise<UnfinishedStep | null> {
  return schema.safeParse((await db.meta.get(KEY))?.value).data ?? null;
}

/** Call it in the transaction that writes a part: the mark is then as true as the part. */
export async function markStep(db: ShortlistDatabase, mark: UnfinishedStep | null): Promise<void> {
  if (mark === null) await db.meta.delete(KEY);
  else await db.meta.put({ key: KEY, value: mark });
}
