import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupTables } from '../../../../lib/store/backup-tables';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { eraseCandidate } from '../../../../lib/store/erase';
import { erasuresIn, isErased } from '../../../../lib/store/erasures';
import { lastSeq } from '../../../../lib/store/export-marks';
import { findCandidate, listCandidates } from '../../../../lib/store/find-candidates';
import { snapshotsOf } from '../../../../lib/store/read-snapshots';
import { saveCandidate } from '../../../../lib/store/save-candidate';
import { removeCandidate } from '../../../../lib/store/trash';
import { nextUndo } from '../../../../lib/store/undo';
import { rowFromText, rowText } from '../../../../lib/transfer/backup/row-text';
import { writeBackup } from '../../../../lib/transfer/backup/write-backup';
import { DAY_MS, draftOf, MARCH_3_MS } from '../../store/drafts';
import { freshShortlist, savedIn, successOf } from '../../store/fresh-database';
import { backupOf, MADE_MS, opened, restored } from './backups';

/** Texts in many scripts, with marks, surrogates of no pair, line ends and what JSON escapes. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Ġużeppi',
    'ミカ・山田',
    'نور',
    'Ελένη',
    '\ud800',
    'a\r\nb\u2028c\0',
    '__proto__',
    '{"$":"bytes"}',
    '👩🏽‍🍳',
  ),
);
const bytes = fc.uint8Array({ maxLength: 200 });
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    bytes,
    tie('many'),
    tie('some'),
  ),
  many: fc.array(tie('any'), { maxLength: 4 }),
  some: fc.dictionary(fc.oneof(text, fc.constant('$')), tie('any'), { maxKeys: 4 }),
})).any;

async function everything(db: ShortlistDatabase) {
  const all = backupTables(db).map(async (name) => [name, await db.table(name).toArray()] as const);
  return Object.fromEntries(await Promise.all(all));
}

/** A row with a valid key for each table, and anything else in it. */
function rowsFor(db: ShortlistDatabase, name: string, contents: readonly unknown[]): object[] {
  const { keyPath } = db.table(name).schema.primKey;
  const keys = [keyPath ?? 'id'].flat();
  return contents.map((content, at) => ({
    content,
    seq: at,
    ...Object.fromEntries(keys.map((key) => [key, name === 'snapshots' ? at + 1 : `${key}-${at}`])),
  }));
}

describe('A row as text', () => {
  it('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(value, (row) => {
        expect(rowFromText(rowText(row))).toEqual(row);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps dates, and takes no line break into a line', () => {
    const row = { at: new Date(MADE_MS), never: new Date(Number.NaN), text: 'a\nb' };
    expect(rowFromText(rowText(row))).toEqual(row);
    expect(rowText(row)).not.toContain('\n');
  });
});

describe('A restored backup', () => {
  it('equals the workspace in every table, whatever is stored there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 6 }), async (contents) => {
        const db = freshShortlist();
        await db.open();
        for (const name of backupTables(db)) await db.table(name).bulkPut(rowsFor(db, name, contents));
        const { db: copy } = await restored(await backupOf(db));
        expect(await everything(copy)).toEqual(await everything(db));
      }),
      { numRuns: 25 },
    );
  });

  it('has the profiles, notes, numbers and posts that a person saved, and numbers new commits after them', async () => {
    const db = freshShortlist();
    const maya = await savedIn(db, draftOf({ notes: 'Warm tone ✨', tags: ['bread', 'برلين'] }), MARCH_3_MS);
    const edit = { stage: 'contacted', fee: { amount: 400, currency: 'EUR' } };
    successOf(await editCandidate(db, maya.id, edit, { nowMs: MARCH_3_MS + DAY_MS }));
    const bytesOf = await backupOf(db);
    expect((await opened(bytesOf)).header).toMatchObject({
      workspace: 'Main',
      contents: { profiles: 1, trashed: 0, briefs: 0, tables: 0 },
    });

    const { db: copy } = await restored(bytesOf);
    expect(await listCandidates(copy)).toEqual(await listCandidates(db));
    expect(await snapshotsOf(copy, maya.id)).toEqual(await snapshotsOf(db, maya.id));
    // What was done before the backup is not undone in the copy.
    expect(await nextUndo(copy)).toBeNull();
    const [before] = (await listCandidates(copy)).candidates;
    expect(await lastSeq(copy)).toBeGreaterThan(before?.seq ?? 0);
    successOf(await editCandidate(copy, maya.id, { stage: 'agreed' }));
    const [after] = (await listCandidates(copy)).candidates;
    expect(after?.seq).toBeGreaterThan(before?.seq ?? 0);
  });

  it('has what another window saves while it is made, with all that belongs to it', async () => {
    const db = freshShortlist();
    for (let n = 0; n < 3; n++) await savedIn(db, draftOf({ handle: `person${n}` }));
    const making = backupOf(db);
    const late = await savedIn(db, draftOf({ handle: 'late', notes: 'Just met' }));
    const { db: copy } = await restored(await making);
    const found = await findCandidate(copy, 'instagram', 'late');
    // It is there with its note and its numbers, or not at all.
    if (found) {
      expect(found.notes).toBe('Just met');
      expect(await snapshotsOf(copy, late.id)).toHaveLength(1);
    }
    expect((await listCandidates(copy)).candidates.length).toBeGreaterThanOrEqual(3);
  });
});

describe('A person who was erased', () => {
  it('stays erased when a backup from before is restored in the same browser', async () => {
    const db = freshShortlist();
    const maya = await savedIn(db, draftOf({ handle: 'maya.bakes', notes: 'Warm tone' }));
    await savedIn(db, draftOf({ handle: 'noor.runs' }));
    const before = await backupOf(db);
    await removeCandidate(db, maya.id);
    successOf(await eraseCandidate(db, maya.id));

    const { db: copy, erased } = await restored(before, { erasures: [await erasuresIn(db)] });
    expect(erased).toBe(1);
    expect((await listCandidates(copy)).candidates.map(({ handle }) => handle)).toEqual(['noor.runs']);
    for (const name of ['notes', 'numbers', 'posts', 'creators'] as const) {
      const rows = (await copy.table(name).toArray()) as { candidateId?: string; displayName?: string }[];
      expect(rows.filter(({ candidateId }) => candidateId === maya.id)).toEqual([]);
    }
    // Also in the copy, saving the person again asks first.
    expect(await isErased(copy, { platform: 'instagram', handle: 'maya.bakes' })).toBe(true);
  });

  it('is known on another computer too, from a backup that was made after', async () => {
    const db = freshShortlist();
    const maya = await savedIn(db, draftOf({ handle: 'maya.bakes' }));
    await removeCandidate(db, maya.id);
    successOf(await eraseCandidate(db, maya.id));
    const { db: copy } = await restored(await backupOf(db));
    expect(await isErased(copy, { platform: 'instagram', handle: 'maya.bakes' })).toBe(true);
    expect((await saveCandidate(copy, draftOf({ handle: 'maya.bakes' }))).ok).toBe(false);
    // Saving the person on purpose ends it, in the copy of the copy as well.
    successOf(await saveCandidate(copy, draftOf({ handle: 'maya.bakes', evenErased: true })));
    const { db: again, erased } = await restored(await backupOf(copy));
    expect(erased).toBe(0);
    expect(await findCandidate(again, 'instagram', 'maya.bakes')).not.toBeNull();
  });

  it('in one workspace does not leave another one, if that kept the profile after', async () => {
    const [one, other] = [freshShortlist(), freshShortlist()];
    const maya = await savedIn(one, draftOf({ handle: 'maya.bakes' }));
    await savedIn(other, draftOf({ handle: 'maya.bakes' }));
    await removeCandidate(one, maya.id, MADE_MS - 1);
    successOf(await eraseCandidate(one, maya.id, MADE_MS - 1));
    const erasures = [await erasuresIn(one)];
    expect((await restored(await backupOf(other, MADE_MS), { erasures })).erased).toBe(0);
    expect((await restored(await backupOf(other, MADE_MS - 2), { erasures })).erased).toBe(1);
  });
});

describe('The settings of a workspace', () => {
  it('are in the header as they are, and in none of a backup without any', async () => {
    const db = freshShortlist();
    await savedIn(db, draftOf({}));
    const settings = { budget: { amount: 5_000, names: ['ب', '{"$":1}'] }, later: null };
    const options = { workspace: 'Main', toolVersion: '0.1.0', settings };
    const written = successOf(await writeBackup(db, options));
    expect((await opened(written?.bytes ?? new Uint8Array())).header.settings).toEqual(settings);
    expect((await opened(await backupOf(db))).header).not.toHaveProperty('settings');
  });
});
