import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit } from '../../../../lib/store/commit';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { undoCommit } from '../../../../lib/store/undo';
import { freshShortlist } from '../../store/fresh-database';
import { backupOf, restored } from '../backup/backups';
import { importText } from './import-text';
import { expectNothing, LIST, steps, take } from './work-on-list';

describe('a list that is imported again after the user has worked on it', () => {
  it.each(['keep-mine', 'fill-gaps', 'newest'] as const)('changes nothing, by the rule %s', async (rule) => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(fc.nat(50), { minLength: 8, maxLength: 8 }), async (taken, places) => {
        const db = freshShortlist();
        await importText(db, LIST);
        for (const [nth, step] of taken.entries()) await take(db, step, nth, places[nth] ?? 0);
        await expectNothing(db, rule);
      }),
      { numRuns: 20 },
    );
  });

  it('changes nothing where a backup was restored, which has no history', async () => {
    const db = freshShortlist();
    await importText(db, LIST);
    for (const [nth, edit] of ['clears a fee', 'removes tags', 'rewrites notes', 'clears contacts'].entries())
      for (const at of [0, 1, 2, 3]) await take(db, { edit }, nth, at);
    await take(db, { label: 'merges', table: 'tags' }, 9, 0);
    await expectNothing((await restored(await backupOf(db))).db, 'fill-gaps');
  });
});

describe('a list whose import was undone', () => {
  it('is new again', async () => {
    const db = freshShortlist();
    const { commitId } = await importText(db, LIST);
    await undoCommit(db, commitId ?? '');
    expect((await importText(db, LIST)).comparison.counts).toMatchObject({ new: 5, same: 0 });
  });

  it('fills again what it had filled in profiles that were there', async () => {
    const db = freshShortlist();
    await importText(db, 'Instagram\n@maya.bakes\n@sam.sings');
    const { commitId } = await importText(db, LIST);
    await undoCommit(db, commitId ?? '');
    await importText(db, LIST);
    const [maya] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.bakes');
    expect(maya).toMatchObject({ fee: { amount: 450 }, tags: ['Akne', 'acne'], notes: 'asked twice' });
  });
});

describe('what the user has changed since an import', () => {
  const edited = async (edit: string) => {
    const db = freshShortlist();
    await importText(db, LIST);
    for (const at of [0, 1, 2, 3, 4]) await take(db, { edit }, 1, at);
    return db;
  };

  it('is replaced where the file is to win', async () => {
    const db = await edited('changes a fee');
    await importText(db, LIST, 'take-theirs');
    const [maya] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.bakes');
    expect(maya?.fee).toEqual({ amount: 450, currency: 'EUR' });
  });

  it('does not keep out what a newer list says', async () => {
    const db = await edited('clears a fee');
    await importText(db, LIST.replace('€450', '€500'));
    const [maya] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.bakes');
    expect(maya?.fee).toEqual({ amount: 500, currency: 'EUR' });
  });

  it('does not lift a ban that the file repeats', async () => {
    const db = freshShortlist();
    const list = 'Instagram,Do not contact\n@maya.bakes,yes\n@tom.rides,no';
    await importText(db, list);
    const [maya] = (await listCandidates(db)).candidates.filter(({ handle }) => handle === 'maya.bakes');
    await commit(db, [{ type: 'set', candidateId: maya?.id ?? '', values: { doNotContact: false } }], {
      kind: 'do-not-contact',
    });
    expect((await importText(db, list)).comparison.counts).toMatchObject({ changed: 1, same: 1 });
  });
});
