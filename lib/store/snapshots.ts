import type { Snapshot } from '../model/candidate';
import { ok, type Result } from '../model/result';
import { applyChange } from './apply-change';
import type { Change, PackedSnapshot } from './change';
import { write } from './commit';
import type { ShortlistDatabase } from './database';
import { mergeNumbers } from './merge-numbers';
import { compactPosts, type Numbers, summaryOf } from './numbers';
import { pack, unpack } from './pack';
import { attempt } from './problems';
import { settleSaved } from './queue/settle-saved';
import { candidatesFrom } from './read-candidates';
import { numbersRows, postRowsOf } from './read-snapshots';
import { ChangedUnderneath } from './refused';
import { readCandidateRow } from './rows';

/**
 * Packs numbers for a commit before its transaction opens. If this device already has a snapshot of the same day, the numbers
 * are merged into it; snapshots of other days do not change.
 */
export async function packNumbers(
  db: ShortlistDatabase,
  candidateId: string | null,
  numbers: Numbers,
): Promise<PackedSnapshot> {
  const open = candidateId === null ? null : await openSnapshot(db, candidateId, numbers.takenAtMs);
  const whole = open ? mergeNumbers(open, numbers) : numbers;
  const posts = compactPosts(whole.posts);
  return {
    over: open?.id && open.stamp !== undefined ? { id: open.id, stamp: open.stamp } : null,
    takenAtMs: whole.takenAtMs,
    packed: await pack({ ...whole, posts }),
    seen: summaryOf({ ...whole, posts }),
    posts,
  };
}

async function openSnapshot(
  db: ShortlistDatabase,
  candidateId: string,
  atMs: number,
): Promise<Snapshot | null> {
  const device = (await db.meta.get('device'))?.value;
  const [newest] = await numbersRows(db, candidateId);
  if (!newest || newest.device !== device || !isSameDay(newest.takenAtMs, atMs)) return null;
  return unpack(newest, await postRowsOf(db, candidateId));
}

/** In the device's local time zone. */
export function isSameDay(aMs: number, bMs: number): boolean {
  return new Date(aMs).toDateString() === new Date(bMs).toDateString();
}

/** How often to repack numbers after another screen changed the same snapshot. */
const MAX_TRIES = 10;

/** Runs work that packs numbers, and retries if the snapshot changed in the meantime. */
export async function withFreshNumbers<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ChangedUnderneath) || tries === MAX_TRIES) throw error;
    }
  }
}

/**
 * Adds numbers to a candidate. A revisit alone does not call this. Numbers that are measured later that day join the same
 * snapshot automatically and are not an undo step.
 */
export function saveSnapshot(
  db: ShortlistDatabase,
  candidateId: string,
  numbers: Numbers,
  { nowMs = Date.now(), undoable = true }: { nowMs?: number; undoable?: boolean } = {},
): Promise<Result<Snapshot>> {
  const consequence = 'numbers-unchanged';
  return attempt(db, consequence, async () => {
    await withFreshNumbers(async () => {
      const [before] = await numbersRows(db, candidateId);
      const snapshot = await packNumbers(db, candidateId, numbers);
      const { displayName } = numbers.profile;
      const isNewest = before === undefined || before.takenAtMs <= numbers.takenAtMs;
      const changes: Change[] = [
        { type: 'keep-numbers', candidateId, snapshot },
        // The name of that day, like the numbers.
        ...(displayName !== null && isNewest
          ? [{ type: 'set' as const, candidateId, values: { displayName } }]
          : []),
      ];
      const known = readCandidateRow(await db.candidates.get(candidateId));
      const notes = (known && (await candidatesFrom(db, [known]))[0]?.notes) ?? '';
      await write(db, { kind: 'numbers', candidateId, nowMs, undoable }, async (writer) => {
        for (const change of changes) await applyChange(db, writer, change);
        // The user's own press is a decision for it, wherever it was made.
        const row = undoable ? readCandidateRow(await writer.row('candidates', candidateId)) : null;
        if (row) await settleSaved(db, writer, row, { candidateId, notes });
      });
    });
    const [newest] = await numbersRows(db, candidateId);
    const snapshot = newest && (await unpack(newest, await postRowsOf(db, candidateId)));
    if (!snapshot) throw new Error('The snapshot that was just saved cannot be read');
    return ok(snapshot);
  });
}
