import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { listFields, listLabels } from '../../../../lib/store/list-labels';
import { nextRedo, redoCommit } from '../../../../lib/store/redo';
import { removeCandidate } from '../../../../lib/store/trash';
import { undoCommit } from '../../../../lib/store/undo';
import { MERGE_RULES } from '../../../../lib/transfer/import/merge-rule';
import { freshShortlist } from '../../store/fresh-database';
import { importText } from './import-text';
import { LIST, steps, take } from './work-on-list';

/** What the list says a month later. */
const LATER = LIST.replace('€450', '€500').replace('gebucht', 'bezahlt').replace('"Akne, acne"', 'serum');

/** All that a person sees, without the times of saving. */
async function shown(db: ShortlistDatabase) {
  const { candidates } = await listCandidates(db);
  const all = candidates.map(
    ({ handle, displayName, email, phone, stageName, tags, lists, notes, fee, fields, typed, rating }) => ({
      ...{ handle, displayName, email, phone, stageName, notes, fee, fields, rating },
      ...{ tags: tags.toSorted(), lists: lists.toSorted(), typed: typed?.length },
    }),
  );
  const names = async (table: 'tags' | 'lists' | 'stages') =>
    (await listLabels(db, table)).map(({ id, name }) => name ?? id).toSorted();
  return {
    profiles: all.toSorted((a, b) => (a.handle < b.handle ? -1 : 1)),
    labels: [await names('tags'), await names('lists'), await names('stages')],
    fields: (await listFields(db)).map(({ name }) => name).toSorted(),
  };
}

async function undoAndRedo(db: ShortlistDatabase, commitId: string): Promise<void> {
  await undoCommit(db, commitId);
  const next = await nextRedo(db);
  expect(next).toEqual({ commitId, refused: null });
  expect(await redoCommit(db, commitId)).toMatchObject({ left: 0 });
}

describe('an import that is undone and done again', () => {
  it.each(MERGE_RULES)('brings back from the trash what it had, by the rule %s', async (rule) => {
    const db = freshShortlist();
    await importText(db, 'Instagram,Tags,Fee\n@maya.bakes,old,€100\n@sam.sings,,');
    const { candidates } = await listCandidates(db);
    await removeCandidate(db, candidates.find(({ handle }) => handle === 'maya.bakes')?.id ?? '');
    const { commitId } = await importText(db, LIST, rule);
    const after = await shown(db);
    expect(after.profiles.map(({ handle }) => handle)).toContain('maya.bakes');
    await undoAndRedo(db, commitId ?? '');
    expect(await shown(db)).toEqual(after);
    expect((await importText(db, LIST, rule)).changes).toEqual([]);
  });

  it('gives what it gave, whatever the user had done before', async () => {
    await fc.assert(
      fc.asyncProperty(
        ...([steps, fc.array(fc.nat(50), { minLength: 8, maxLength: 8 })] as const),
        ...([fc.constantFrom(...MERGE_RULES), fc.boolean()] as const),
        async (taken, at, rule, isUndone) => {
          const db = freshShortlist();
          const { commitId: first } = await importText(db, LIST);
          for (const [nth, step] of taken.entries()) await take(db, step, nth, at[nth] ?? 0);
          if (isUndone) await undoCommit(db, first ?? '');
          const { commitId } = await importText(db, LATER, rule);
          if (commitId === null) return;
          const after = await shown(db);
          await undoAndRedo(db, commitId);
          expect(await shown(db)).toEqual(after);
        },
      ),
      { numRuns: 30 },
    );
  });
});
