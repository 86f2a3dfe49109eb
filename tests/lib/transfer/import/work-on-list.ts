import fc from 'fast-check';
import { expect } from 'vitest';
import type { Candidate } from '../../../../lib/model/candidate';
import type { Change } from '../../../../lib/store/change';
import { commit } from '../../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { listFields, listLabels } from '../../../../lib/store/list-labels';
import { nextRedo, redoCommit } from '../../../../lib/store/redo';
import { Refused } from '../../../../lib/store/refused';
import { isFromFile } from '../../../../lib/store/step-outline';
import { nextUndo, undoCommit } from '../../../../lib/store/undo';
import type { ComparedProfile } from '../../../../lib/transfer/import/comparison';
import { importText } from './import-text';

/** Several profiles of one creator, rows that disagree, contacts in the note, and a stage and fields of the list's own. */
export const LIST =
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

export const steps = fc.array(
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
export type Step = { edit: string } | { label: string; table: (typeof TABLES)[number] } | { history: string };

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

export async function take(db: ShortlistDatabase, step: Step, nth: number, at: number): Promise<void> {
  if ('history' in step) {
    if (step.history === 'redo') {
      const next = await nextRedo(db);
      if (next && next.refused === null) await redoCommit(db, next.commitId);
      return;
    }
    const next = await nextUndo(db);
    if (next && !isFromFile(next.kind)) await undoCommit(db, next.commitId);
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

export async function expectNothing(db: ShortlistDatabase, rule: 'keep-mine' | 'fill-gaps' | 'newest') {
  const { creators, counts } = (await importText(db, LIST, rule)).comparison;
  expect(counts).toMatchObject({ new: 0, changed: 0 });
  for (const { profiles } of creators) for (const one of profiles) expect(written(one)).toEqual(NOTHING);
}
