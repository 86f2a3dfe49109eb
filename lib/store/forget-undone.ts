import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import { DAY_MS } from '../model/time';
import { hasCertainlyCome } from './clock-sightings';
import { eachRow, seqsOf } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { forgetChanges } from './forget-changes';
import { redoHistory } from './redo-steps';
import type { RecordTable } from './schema';
import { TRASH_DAYS } from './trash';

const KEY = 'undone-imports';

const marksSchema = z.array(z.object({ commitId: z.string(), atMs: timeMsSchema }));

async function marksIn(db: ShortlistDatabase): Promise<z.infer<typeof marksSchema>> {
  return marksSchema.safeParse((await db.meta.get(KEY))?.value).data ?? [];
}

/** Remembers that the history alone has what this commit brought. Call it in the transaction that deletes the rows. */
export async function markUndone(db: ShortlistDatabase, commitId: string, atMs: number): Promise<void> {
  const others = (await marksIn(db)).filter((one) => one.commitId !== commitId);
  await db.meta.put({ key: KEY, value: [...others, { commitId, atMs }] });
}

/**
 * Takes what undone imports brought out of the history: once they cannot be redone any more, or after as long as the trash keeps
 * a profile.
 */
export async function forgetUndone(
  db: ShortlistDatabase,
  nowMs: number,
  sightings: readonly number[],
): Promise<void> {
  const marks = await marksIn(db);
  if (marks.length === 0) return;
  const redoable = new Set((await redoHistory(db)).steps.map(({ commitId }) => commitId));
  const kept = marks.filter(
    ({ commitId, atMs }) =>
      redoable.has(commitId) && !hasCertainlyCome(atMs + TRASH_DAYS * DAY_MS, nowMs, sightings),
  );
  for (const { commitId } of marks.filter((mark) => !kept.includes(mark))) {
    const gone = await goneOf(db, commitId);
    await db.transaction('rw', db.changes, db.meta, async () => {
      await forgetChanges(db, gone);
      const rest = (await marksIn(db)).filter((one) => one.commitId !== commitId);
      await db.meta.put({ key: KEY, value: rest });
    });
  }
}

const TABLES = ['candidates', 'creators', 'contacts', 'notes', 'numbers'] as const;

/** The rows that the commit created and that are not there any more (`TABLE:ID`). */
async function goneOf(db: ShortlistDatabase, commitId: string): Promise<Set<string>> {
  const created = new Map(TABLES.map((table): [RecordTable, Set<string>] => [table, new Set()]));
  await eachRow(db, await seqsOf(db, commitId), ({ records }) => {
    for (const { table, id, created: isNew } of records) if (isNew) created.get(table)?.add(id);
  });
  const gone = new Set<string>();
  for (const [table, ids] of created) {
    const there = new Set(
      await db[table]
        .where(':id')
        .anyOf([...ids])
        .primaryKeys(),
    );
    for (const id of ids) if (!there.has(id)) gone.add(`${table}:${id}`);
  }
  return gone;
}
