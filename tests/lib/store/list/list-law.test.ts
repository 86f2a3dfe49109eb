import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../../../lib/evaluation/settings';
import { type ListRow, rowAt } from '../../../../lib/metrics/columns';
import type { Change } from '../../../../lib/store/change';
import { commit } from '../../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { eraseCandidate } from '../../../../lib/store/erase';
import { listChanges } from '../../../../lib/store/list/changes';
import { foldChanged } from '../../../../lib/store/list/fold';
import { type LoadedList, loadList } from '../../../../lib/store/list/load';
import { updateList } from '../../../../lib/store/list/update';
import { Refused } from '../../../../lib/store/refused';
import { saveCandidate } from '../../../../lib/store/save-candidate';
import { saveSnapshot } from '../../../../lib/store/snapshots';
import { removeCandidate, restoreCandidate } from '../../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../../lib/store/undo';
import type { CommitOptions } from '../../../../lib/store/writer';
import { DAY_MS, draftOf, found, MARCH_3_MS, postOf, profileOf } from '../drafts';
import { freshShortlist } from '../fresh-database';

const HANDLES = ['maya', 'noah', 'zoe', 'lea'];
const MEAN: EvaluationSettings = { ...DEFAULT_SETTINGS, average: 'mean', minPosts: 1 };

const numbersOf = (size: number, day: number) => {
  const takenAtMs = MARCH_3_MS + day * DAY_MS;
  const posts = Array.from({ length: size }, (_, n) =>
    postOf(`p${n}`, {
      likes: found(100 + 7 * n + size, takenAtMs),
      postedAtMs: MARCH_3_MS - (n + 2) * DAY_MS,
      takenAtMs,
    }),
  );
  return { profile: profileOf({ followers: found(9_000 + 800 * size) }), posts, takenAtMs };
};

/** What a user may do, and what happens in between. The number chooses the candidate or the amount. */
const step = fc.record({
  what: fc.constantFrom(
    'save',
    'save',
    'measure',
    'note',
    'tag',
    'stage',
    'fee',
    'email',
    'trash',
    'restore',
    'join',
    'undo',
    'undo',
    'rename tag',
    'merge tags',
    'remove tag',
    'erase',
    'fold',
    'settings',
    'defaults',
  ),
  who: fc.nat(3),
  size: fc.nat(9),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take(db: ShortlistDatabase, { what, who, size }: Step, at: number): Promise<void> {
  const rows = (await db.candidates.toArray()) as { id: string }[];
  const id = rows[who % Math.max(1, rows.length)]?.id;
  const tags = (await db.tags.toArray()) as { id: string }[];
  const nowMs = MARCH_3_MS + at * 1_000;
  const numbers = numbersOf(size, who);
  if (what === 'save') {
    const handle = HANDLES[who] ?? 'maya';
    const draft = { ...numbers, handle, notes: `Note ${size}`, tags: [`tag ${size % 3}`], evenErased: true };
    await saveCandidate(db, draftOf(draft), nowMs);
  } else if (what === 'fold') await foldChanged(db);
  else if (what === 'settings') await updateList(db, MEAN);
  else if (what === 'defaults') await updateList(db, DEFAULT_SETTINGS);
  else if (what === 'undo') {
    const last = await nextUndo(db);
    if (last) await undoCommit(db, last.commitId, nowMs);
  } else if (id === undefined) return;
  else if (what === 'measure') await saveSnapshot(db, id, { language: 'en', ...numbers }, { nowMs });
  else if (what === 'note') {
    await editCandidate(
      db,
      id,
      { note: { id: `n${who}`, body: `Said ${size}\nMore`, over: null } },
      { nowMs },
    );
  } else if (what === 'tag') {
    const [add, remove] = [[`tag ${size % 3}`], [`tag ${(size + 1) % 3}`]];
    await editCandidate(db, id, { tags: { add, remove } }, { nowMs });
  } else if (what === 'stage') await editCandidate(db, id, { stage: 'contacted' }, { nowMs });
  else if (what === 'fee') {
    await editCandidate(db, id, { fee: size === 0 ? null : { amount: size, currency: 'EUR' } }, { nowMs });
  } else if (what === 'email') {
    await editCandidate(db, id, { email: size % 2 ? null : 'a@b.example' }, { nowMs });
  } else if (what === 'trash') await removeCandidate(db, id, nowMs);
  else if (what === 'restore') await restoreCandidate(db, id, nowMs);
  else if (what === 'join') await join(db, id, rows[size % rows.length]?.id ?? id, nowMs);
  else if (what === 'erase') {
    await removeCandidate(db, id, nowMs);
    await eraseCandidate(db, id, nowMs);
  } else
    await changeTag(
      db,
      what,
      tags.map((tag) => tag.id),
      size,
      nowMs,
    );
}

async function join(db: ShortlistDatabase, candidateId: string, from: string, nowMs: number) {
  await write(db, [{ type: 'join', candidateId, from }], { kind: 'joined', candidateId, nowMs });
}

/** Refuses what does not apply, such as a name that is taken, and the whole commit with it. */
async function write(db: ShortlistDatabase, changes: readonly Change[], options: CommitOptions) {
  await commit(db, changes, options).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
  });
}

async function changeTag(db: ShortlistDatabase, what: string, ids: string[], size: number, nowMs: number) {
  const [id, into] = [ids[size % Math.max(1, ids.length)], ids[(size + 1) % Math.max(1, ids.length)]];
  if (id === undefined || into === undefined) return;
  const table = 'tags';
  const change =
    what === 'rename tag'
      ? ({ type: 'change-label', table, id, values: { name: `named ${size}` } } as const)
      : what === 'merge tags'
        ? ({ type: 'merge-labels', table, from: id, into } as const)
        : ({ type: 'remove-label', table, id } as const);
  await write(db, [change], { kind: 'label-renamed', nowMs });
}

const rowsIn = ({ columns }: LoadedList): Record<string, ListRow> =>
  Object.fromEntries(columns.ids.map((id, at) => [id, rowAt(columns, at)]));

async function rebuilt(
  db: ShortlistDatabase,
  settings: EvaluationSettings,
): Promise<Record<string, ListRow>> {
  await db.listChunks.clear();
  await updateList(db, settings);
  return rowsIn(await loadList(db));
}

describe('the stored list', () => {
  it('is what a rebuild from nothing gives, after whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const db = freshShortlist();
        let settings = DEFAULT_SETTINGS;
        await updateList(db, settings);
        let followed = await loadList(db);
        let seen = rowsIn(followed);
        for (const [at, one] of steps.entries()) {
          await take(db, one, at);
          if (one.what === 'settings') settings = MEAN;
          if (one.what === 'defaults') settings = DEFAULT_SETTINGS;
          const changes = await listChanges(db, followed.cursor);
          if (changes.kind === 'reload') {
            followed = await loadList(db);
            seen = rowsIn(followed);
            continue;
          }
          followed = { ...followed, cursor: changes.cursor };
          for (const row of changes.rows) seen[row.id] = row;
          for (const id of changes.removed) delete seen[id];
        }
        const stored = await loadList(db);
        expect(stored).toMatchObject({ isBuilt: true, outdated: 0 });
        expect(seen).toEqual(rowsIn(stored));
        expect(rowsIn(stored)).toEqual(await rebuilt(db, settings));
      }),
      { numRuns: 25 },
    );
  });
});
