import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelTable } from '../../../lib/model/label';
import { newId } from '../../../lib/store/clock';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { editLabels } from '../../../lib/store/edit-labels';
import { listCandidates } from '../../../lib/store/find-candidates';
import { labelSpelling } from '../../../lib/store/labels';
import { listFields, listLabels } from '../../../lib/store/list-labels';
import { removeCandidate } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { draftOf } from './drafts';
import { freshShortlist, savedIn } from './fresh-database';
import { expectBack, takeAll } from './next-steps';

const TABLES = ['tags', 'lists', 'stages', 'fields'] as const;
const PEOPLE = ['maya.bakes', 'noor.runs', 'otto.builds'];
const NAMES = ['bread', 'BREAD', ' bread ', 'Agreed', 'berlin', 'vegan', ''];

interface Step {
  does: 'add' | 'rename' | 'colour' | 'move' | 'merge' | 'delete' | 'give' | 'trash';
  table: LabelTable;
  name: string;
  /** Which label, which other one, and which person, by position. */
  one: number;
  other: number;
  who: number;
}

const stepArb: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('add', 'add', 'rename', 'colour', 'move', 'merge', 'delete', 'give', 'give', 'trash'),
  table: fc.constantFrom(...TABLES),
  name: fc.constantFrom(...NAMES),
  one: fc.nat(5),
  other: fc.nat(5),
  who: fc.nat(2),
});

const labelsIn = (db: ShortlistDatabase, table: LabelTable) =>
  table === 'fields' ? listFields(db) : listLabels(db, table);

/** Does a step, or nothing if it is refused. */
async function take(db: ShortlistDatabase, { does, table, name, one, other, who }: Step): Promise<void> {
  const labels = await labelsIn(db, table);
  const [id, into] = [one, other].map((at) => labels[at % Math.max(1, labels.length)]?.id ?? 'none');
  const people = (await db.candidates.toArray()) as { id: string }[];
  const person = people[who]?.id ?? '';
  if (id === undefined || into === undefined) return;
  const field = table === 'fields' ? { field: { kind: 'text' as const, options: [] } } : {};
  switch (does) {
    case 'add':
      return void (await editLabels(db, [{ type: 'add-label', table, id: newId(), name, ...field }]));
    case 'rename':
      return void (await editLabels(db, [{ type: 'change-label', table, id, values: { name } }]));
    case 'colour':
      return void (await editLabels(db, [{ type: 'change-label', table, id, values: { colour: 'teal' } }]));
    case 'move':
      return void (await editLabels(db, [{ type: 'move-label', table, id, before: into }]));
    case 'merge':
      if (table !== 'fields') await editLabels(db, [{ type: 'merge-labels', table, from: id, into }]);
      return;
    case 'delete':
      return void (await editLabels(db, [{ type: 'remove-label', table, id }]));
    case 'trash':
      return void (await removeCandidate(db, person));
    case 'give':
      if (table === 'stages') await editCandidate(db, person, { stage: id });
      else if (table === 'fields') await editCandidate(db, person, { fields: { [id]: name } });
      else await editCandidate(db, person, { [table]: { add: [name], remove: [] } });
  }
}

/** All that a screen shows of labels and profiles. */
async function shown(db: ShortlistDatabase) {
  const { candidates } = await listCandidates(db);
  return {
    labels: await Promise.all(TABLES.map((table) => labelsIn(db, table))),
    people: candidates
      .map(({ handle, stage, stageName, tags, lists, fields }) => ({
        ...{ handle, stage, stageName, fields, tags: tags.toSorted(), lists: lists.toSorted() },
      }))
      .toSorted((a, b) => a.handle.localeCompare(b.handle)),
  };
}

async function withPeople(): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  for (const handle of PEOPLE) await savedIn(db, draftOf({ handle }));
  return db;
}

async function expectConsistent(db: ShortlistDatabase): Promise<void> {
  for (const table of TABLES) {
    const spellings = (await labelsIn(db, table)).map(labelSpelling);
    expect(spellings).toEqual([...new Set(spellings)]);
  }
  const stages = (await listLabels(db, 'stages')).map(({ id }) => id);
  for (const row of (await db.candidates.toArray()) as { stageId: string }[]) {
    expect(stages).toContain(row.stageId);
  }
}

describe('tags, lists, stages and custom fields', () => {
  it('go back through everything, step by step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArb, { maxLength: 12 }), async (steps) => {
        const db = await withPeople();
        const taken = async (at: ShortlistDatabase, step: Step) => {
          await take(at, step);
          await expectConsistent(at);
        };
        const seen = await takeAll(db, steps, taken, shown);
        await expectBack(db, seen, shown);
      }),
      { numRuns: 15 },
    );
  });

  it('keep unique names, and every profile a stage that is there, in whatever order steps are undone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 3, arbitrary: stepArb }, { weight: 1, arbitrary: fc.nat(20) }), {
          maxLength: 16,
        }),
        async (steps) => {
          const db = await withPeople();
          const commits: string[] = [];
          for (const step of steps) {
            if (typeof step !== 'number') {
              await take(db, step);
              const next = (await nextUndo(db))?.commitId;
              if (next !== undefined && next !== commits.at(-1)) commits.push(next);
            } else if (commits.length > 0) {
              await undoCommit(db, commits.splice(step % commits.length, 1)[0] ?? '');
            }
            await expectConsistent(db);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
