import fc from 'fast-check';
import { describe, it } from 'vitest';
import { commit } from '../../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { freshShortlist } from '../../store/fresh-database';
import { copyOf, merged } from '../../store/merge/merged';
import { importText } from './import-text';
import { expectNothing, LIST, type Step, steps, take } from './work-on-list';

const places = fc.array(fc.nat(50), { minLength: 8, maxLength: 8 });

/** Each joins one profile with another third one: both then have what imports brought to two. */
const BOTH_JOINED: [Step[], Step[], Step[], number[], boolean] = [
  [{ label: 'renames', table: 'tags' }, { edit: 'joins two profiles' }, { edit: 'clears a fee' }],
  [{ edit: 'clears a fee' }, { edit: 'joins two profiles' }],
  [{ edit: 'clears a fee' }],
  [0, 36, 0, 0, 0, 0, 37, 0],
  false,
];

async function work(db: ShortlistDatabase, taken: readonly Step[], at: readonly number[]): Promise<void> {
  for (const [nth, step] of taken.entries()) await take(db, step, nth, at[nth] ?? 0);
}

describe('a list that is imported again after a colleague’s work on it was merged', () => {
  it('changes nothing, whoever imported it', async () => {
    await fc.assert(
      fc.asyncProperty(
        ...([steps, steps, steps, places, fc.boolean()] as const),
        async (mineBefore, theirs, mineAfter, at, isBack) => {
          const mine = freshShortlist();
          await importText(mine, LIST);
          const colleague = await copyOf(mine);
          await work(mine, mineBefore, at);
          await work(colleague, theirs, at.toReversed());
          if (isBack) await merged(colleague, mine);
          await merged(mine, colleague);
          await work(mine, mineAfter, at);
          await expectNothing(mine, 'fill-gaps');
          await expectNothing(mine, 'newest');
        },
      ),
      { numRuns: 20, examples: [BOTH_JOINED] },
    );
  });

  it('changes nothing where both had imported it on their own', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, places, async (mineBefore, theirs, at) => {
        const [mine, colleague] = [freshShortlist(), freshShortlist()];
        await importText(mine, LIST);
        await importText(colleague, LIST);
        await work(mine, mineBefore, at);
        await work(colleague, theirs, at.toReversed());
        await merged(mine, colleague);
        await expectNothing(mine, 'fill-gaps');
      }),
      { numRuns: 20 },
    );
  });

  it('changes nothing where the same was typed by hand here before', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, places, async (theirs, mineAfter, at) => {
        const [mine, colleague] = [await typedByHand(), freshShortlist()];
        await importText(colleague, LIST);
        // What the colleague joined, removed or renamed stays here as it was typed, without having met the list.
        const kept = theirs.filter(
          (step) => !('edit' in step && /^(joins two profiles|removes a|is found)/.test(step.edit)),
        );
        await work(colleague, kept, at.toReversed());
        await merged(mine, colleague);
        await work(mine, mineAfter, at);
        await expectNothing(mine, 'fill-gaps');
      }),
      { numRuns: 20 },
    );
  });
});

/** A shortlist that says the same as the list without having seen it. */
async function typedByHand(): Promise<ShortlistDatabase> {
  const { changes } = await importText(freshShortlist(), LIST);
  const typed = changes.map((change) => {
    if (change.type !== 'set') return change;
    const { imported: _, ...values } = change.values;
    return { ...change, values };
  });
  const db = freshShortlist();
  await commit(db, typed, { kind: 'many-cells' });
  return db;
}
