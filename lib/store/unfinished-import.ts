import { ok, type Result } from '../model/result';
import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import type { ShortlistDatabase } from './database';
import { attempt } from './problems';

const KEY = 'unfinished-import';

/** An import or a merge of which only the first parts are saved: it was stopped, or its window closed. */
export interface UnfinishedImport {
  kind: 'import' | 'merge';
  /** The commit that Undo reverts. */
  step: string;
  /** Profiles that are saved, and all that were to be. */
  done: number;
  of: number;
  atMs: number;
}

const schema: z.ZodType<UnfinishedImport> = z.object({
  // Earlier versions had no merges here.
  kind: z.enum(['import', 'merge']).catch('import'),
  step: z.string(),
  done: z.number(),
  of: z.number(),
  atMs: timeMsSchema,
});

/** The lock that a running import or merge holds, so that other windows can tell it from one that has ended. */
export const importLock = ({ name }: Pick<ShortlistDatabase, 'name'>): string => `import:${name}`;

/** Null if the last import is complete or was undone. */
export async function unfinishedImport(db: ShortlistDatabase): Promise<UnfinishedImport | null> {
  const found = schema.safeParse((await db.meta.get(KEY))?.value).data ?? null;
  if (found === null) return null;
  // An undo is newer than all parts. The rows of the parts hold the whole import, and this is asked again after each of them.
  const parts = await db.changes.where('commitId').equals(found.step).primaryKeys();
  const newer = db.changes.where(':id').above(Math.max(0, ...parts));
  const undo = await newer.filter(({ undoes }) => undoes === found.step).first();
  return undo === undefined ? found : null;
}

/** Call it in the transaction that saves a part: the mark is then as true as the part. */
export async function markUnfinished(db: ShortlistDatabase, mark: UnfinishedImport | null): Promise<void> {
  if (mark === null) await db.meta.delete(KEY);
  else await db.meta.put({ key: KEY, value: mark });
}

/** The user leaves it as it is. */
export function forgetUnfinished(db: ShortlistDatabase): Promise<Result<null>> {
  return attempt(db, 'nothing-changed', async () => {
    await markUnfinished(db, null);
    return ok(null);
  });
}
