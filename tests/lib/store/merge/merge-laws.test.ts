import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { findCandidate, listCandidates } from '../../../../lib/store/find-candidates';
import { mergeShortlist } from '../../../../lib/store/merge/merge-shortlist';
import { saveCandidate } from '../../../../lib/store/save-candidate';
import { seenStamps } from '../../../../lib/store/seen-stamps';
import { undoCommit } from '../../../../lib/store/undo';
import { backupOf, restored } from '../../transfer/backup/backups';
import { draftOf, MARCH_3_MS } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { edit } from '../with-labels';

const HANDLES = ['maya', 'noor', 'otto'];

const stepArb = fc.record({
  isMine: fc.boolean(),
  handle: fc.constantFrom(...HANDLES, 'lea'),
  what: fc.constantFrom('note', 'new note', 'field', 'tag', 'stage', 'save'),
  size: fc.nat(99),
});
type Step = typeof stepArb extends fc.Arbitrary<infer Value> ? Value : never;

/** Texts that a step writes, each only once. */
async function take(db: ShortlistDatabase, { isMine, handle, what, size }: Step, at: number): Promise<void> {
  const nowMs = MARCH_3_MS + (at + 1) * 1_000;
  const text = `${isMine ? 'mine' : 'theirs'} ${at}`;
  if (what === 'save') {
    successOf(await saveCandidate(db, draftOf({ handle, notes: text }), nowMs));
    return;
  }
  const found = await findCandidate(db, 'instagram', handle);
  if (!found) return;
  const [entry] = found.entries;
  const note =
    what === 'note' && entry
      ? { id: entry.id, body: `${entry.body}, ${text}`, over: entry.stamp }
      : { id: `${text}`, body: text, over: null };
  const changes = {
    note: { note },
    'new note': { note: { id: text, body: text, over: null } },
    field: { fields: { style: text } },
    tag: { tags: { add: [`tag ${size % 3}`], remove: [] } },
    stage: { stage: ['found', 'contacted', 'agreed'][size % 3] ?? 'found' },
  }[what];
  successOf(await editCandidate(db, found.id, changes ?? {}, { nowMs }));
}

async function texts(db: ShortlistDatabase): Promise<string> {
  const rows = (await db.candidates.toArray()) as { fields: object; otherFields?: object }[];
  const notes = (await db.notes.toArray()) as { body: string; other: string[] }[];
  return JSON.stringify([
    notes.map(({ body, other }) => [body, other]),
    rows.map((row) => [row.fields, row.otherFields]),
  ]);
}

async function shown(db: ShortlistDatabase) {
  const { candidates } = await listCandidates(db);
  return candidates
    .map(({ handle, stage, tags, fields, entries }) => ({
      ...{ handle, stage, fields, tags: tags.toSorted() },
      notes: entries.map(({ body, other }) => [body, other.toSorted()]).toSorted(),
    }))
    .toSorted((a, b) => (a.handle < b.handle ? -1 : 1));
}

it('No merge loses a text, and Undo gives back what was there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepArb, { maxLength: 12 }), async (steps) => {
      const mine = freshShortlist();
      for (const handle of HANDLES)
        await savedIn(mine, draftOf({ handle, notes: `about ${handle}` }), MARCH_3_MS);
      const field = { kind: 'text', options: [] } as const;
      await edit(mine, {
        type: 'add-label',
        table: 'fields',
        id: 'style',
        name: 'Style',
        field: { ...field, options: [] },
      });
      const theirs = (await restored(await backupOf(mine))).db;
      for (const [at, step] of steps.entries()) await take(step.isMine ? mine : theirs, step, at);
      const before = await shown(mine);
      const ofBoth = [
        ...(await texts(mine)).matchAll(/(?:mine|theirs) \d+/g),
        ...(await texts(theirs)).matchAll(/(?:mine|theirs) \d+/g),
      ];
      const nowMs = MARCH_3_MS + 1_000_000;

      const merging = { seen: await seenStamps(theirs), nowMs };
      const trial = successOf(await mergeShortlist(mine, theirs, { ...merging, isTrial: true }));
      const { commitId, report } = successOf(await mergeShortlist(mine, theirs, merging));
      expect(report).toEqual(trial.report);
      const after = await texts(mine);
      // Of a custom field that only one of the two changed, and then again, the last text counts.
      for (const [text] of ofBoth) expect(after).toContain(text);
      const { report: again } = successOf(await mergeShortlist(mine, theirs, { ...merging, isTrial: true }));
      expect([again.added, again.changed, again.both, again.labels]).toEqual([[], [], [], 0]);

      // Both end with the same, whoever merges first.
      successOf(await mergeShortlist(theirs, mine, { seen: await seenStamps(mine), nowMs: nowMs + 1 }));
      expect(await shown(theirs)).toEqual(await shown(mine));

      if (commitId === null) return;
      await undoCommit(mine, commitId);
      expect(await shown(mine)).toEqual(before);
    }),
    { numRuns: 20 },
  );
});
