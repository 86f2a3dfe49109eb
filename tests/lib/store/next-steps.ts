import { expect } from 'vitest';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { nextRedo, redoCommit } from '../../../lib/store/redo';
import { nextUndo, undoCommit } from '../../../lib/store/undo';

/** Presses Undo once. Returns null if there is nothing to undo. */
export async function undoNext(db: ShortlistDatabase) {
  const next = await nextUndo(db);
  return next && undoCommit(db, next.commitId);
}

/** Presses Redo once. Returns null if there is nothing to redo. */
export async function redoNext(db: ShortlistDatabase) {
  const next = await nextRedo(db);
  return next && redoCommit(db, next.commitId);
}

type Shown<Screen> = (db: ShortlistDatabase) => Promise<Screen>;

/** Takes all steps. Returns what is shown before the first and after each one that changes anything. */
export async function takeAll<Step, Screen>(
  db: ShortlistDatabase,
  steps: readonly Step[],
  take: (db: ShortlistDatabase, step: Step, at: number) => Promise<unknown>,
  shown: Shown<Screen>,
): Promise<Screen[]> {
  const seen = [await shown(db)];
  let last = (await nextUndo(db))?.commitId;
  for (const [at, step] of steps.entries()) {
    await take(db, step, at);
    const next = (await nextUndo(db))?.commitId;
    if (next === last) continue;
    last = next;
    seen.push(await shown(db));
  }
  return seen;
}

/** Expects Undo to go back through all that was shown, one step at a time. */
export async function expectBack<Screen>(
  db: ShortlistDatabase,
  seen: readonly Screen[],
  shown: Shown<Screen>,
): Promise<void> {
  for (const before of seen.slice(0, -1).toReversed()) {
    expect((await undoNext(db))?.conflicts).toEqual([]);
    expect(await shown(db)).toEqual(before);
  }
}
