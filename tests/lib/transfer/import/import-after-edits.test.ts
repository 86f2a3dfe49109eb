import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../lib/model/candidate';
import type { Change } from '../../../../lib/store/change';
import { commit } from '../../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { listFields, listLabels } from '../../../../lib/store/list-labels';
import { nextRedo, redoCommit } from '../../../../lib/store/redo';
import { Refused } from '../../../../lib/store/refused';
import { nextUndo, undoCommit } from '../../../../lib/store/undo';
import type { ComparedProfile } from '../../../../lib/transfer/import/comparison';
import { freshShortlist } from '../../store/fresh-database';
import { backupOf, restored } from '../backup/backups';
import { importText } from './import-text';

/** Several profiles of one creator, rows that disagree, contacts in the note, and a stage and fields of the list's own. */
const LIST =
  'Name,Instagram,Followers,ER,TikTok,Status,Fee,Offer,Email,Phone,Tags,List,City,Rating,Notes\n' +
  'Maya Lind,@maya.bakes,94.6K,3.2%,@maya.tok,gebucht,€450,€300,maya@bakes.example,+49 170 1234567,"Akne, acne",Spring,Berlin,4,asked twice\n' +
  'Tom Berg,@tom.rides,1200,,,Contacted,$200,,"tom@rides.example; berg@agency.example",,bikes,,Ulm,,\n' +
  'Ida,@ida.cooks,16.4K,,,,€100,,ida@cooks.example,,Akne,,,5,first\n' +
  'Ida K.,@ida.cooks,17.1K,,,,€150,,kitchen@cooks.example,,food,,Bonn,,second\n' +
  'Sam,@sam.sings,,,,offen,,,,,,,,,\n';

type Edit = (one: Candidate, other: Candidate, nth: number) => Change[];

const set =
  (values: Extract<Change, { type: 'set' }>['values']): Edit =>
  ({ id: candidateId }) => [{ type: 'set', candidateId, values }];

/** What a user does with profiles. */
const EDITS: Record<string, Edit> = {
  'clears a fee': set({ fee: null, offered: null }),
  'changes a fee': set({ fee: { amount: 999, currency: 'EUR' } }),
  'clears contacts': set({ email: null, phone: null }),
  'changes contacts': set({ email: 'new@home.example', phone: '+49 30 1' }),
  'clears a rating': set({ rating: null }),
  'changes a name': set({ displayName: 'Somebody' }),
  'is found under a new handle': ({ id: candidateId }, _, nth) => [
    { type: 'set', candidateId, values: { handle: `moved.${nth}` } },
  ],
  'removes tags': ({ id: candidateId, tags }) => [
    { type: 'tag', candidateId, table: 'tags', add: ['mine'], remove: [...tags] },
  ],
  'removes lists': ({ id: candidateId, lists }) => [
    { type: 'tag', candidateId, table: 'lists', add: [], remove: [...lists] },
  ],
  'clears custom fields': ({ id: candidateId, fields }) => [
    {
      ...{ type: 'set', candidateId },
      values: { fields: Object.fromEntries(Object.keys(fields).map((id) => [id, null])) },
    },
  ],
  'rewrites notes': ({ id: candidateId, entries }, _, nth) =>
    entries.map(({ id: noteId, stamp }) => ({
      ...{ type: 'write-note', candidateId, noteId },
      ...{ body: nth % 2 === 0 ? '' : 'For the client', over: stamp },
    })),
  'joins two profiles': ({ id: candidateId }, { id: from }) => [{ type: 'join', candidateId, from }],
  'joins two creators': ({ id: candidateId }, { id: other }) => [
    { type: 'join-creators', candidateId, other },
  ],
  'parts a creator': ({ id: candidateId }) => [{ type: 'part-creator', candidateId }],
  'removes a profile': ({ id: candidateId }) => [{ type: 'trash', candidateId }],
};

/** What a user does with tags, lists, stages and fields. */
const LABEL_EDITS = ['renames', 'merges', 'deletes'] as const;
const TABLES = ['tags', 'lists', 'stages', 'fields'] as const;

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ edit: fc.constantFrom(...Object.keys(EDITS)) }) },
    {
      weight: 3,
      arbitrary: fc.record({ label: fc.constantFrom(...LABEL_EDITS), table: fc.constantFrom(...TABLES) }),
    },
    { weight: 2, arbitrary: fc.record({ history: fc.constantFrom('undo', 'redo') }) },
  ),
  { minLength: 1, maxLength: 8 },
);
type Step = { edit: string } | { label: string; table: (typeof TABLES)[number] } | { history: string };

async function changesOf(db: ShortlistDatabase, step: Step, nth: number, at: number): Promise<Change[]> {
  if ('edit' in step) {
    const { candidates } = await listCandidates(db);
    const [one, other] = [candidates[at % candidates.length], candidates[(at + 1) % candidates.length]];
    return one && other ? (EDITS[step.edit]?.(one, other, nth) ?? []) : [];
  }
  if (!('label' in step)) return [];
  const { table } = step;
  const labels = table === 'fields' ? await listFields(db) : await listLabels(db, table);
  const [one, other] = [labels[at % labels.length], labels[(at + 1) % labels.length]];
  if (!one) return [];
  if (step.label === 'renames')
    return [{ type: 'change-label', table, id: one.id, values: { name: `Called ${nth}` } }];
  if (step.label === 'deletes') return [{ type: 'remove-label', table, id: one.id }];
  if (!other || table === 'fields') return [];
  return [{ type: 'merge-labels', table, from: one.id, into: other.id }];
}

async function take(db: ShortlistDatabase, step: Step, nth: number, at: number): Promise<void> {
  if ('history' in step) {
    if (step.history === 'redo') {
      const next = await nextRedo(db);
      if (next && next.refused === null) await redoCommit(db, next.commitId);
      return;
    }
    const next = await nextUndo(db);
    if (next && next.kind !== 'many-imported') await undoCommit(db, next.commitId);
    return;
  }
  try {
    await commit(db, await changesOf(db, step, nth, at), { kind: 'many-cells' });
  } catch (error) {
    // Such as the last stage, which cannot be deleted.
    if (!(error instanceof Refused)) throw error;
  }
}

/** What an import would write to a profile that is there. */
const written = ({ changes, ...more }: ComparedProfile) => ({
  changes: changes.filter(({ isTaken, isYours }) => isTaken || !isYours),
  tags: [...more.addedTags, ...more.addedLists],
  notes: more.addedNotes,
  figures: more.addedFigures,
});
const NOTHING = { changes: [], tags: [], notes: [], figures: [] };

async function expectNothing(db: ShortlistDatabase, rule: 'keep-mine' | 'fill-gaps' | 'newest') {
  const { creators, counts } = (await importText(db, LIST, rule)).comparison;
  expect(counts).toMatchObject({ new: 0, changed: 0 });
  for (const { profiles } of creators) for (const one of profiles) expect(written(one)).toEqual(NOTHING);
}

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
