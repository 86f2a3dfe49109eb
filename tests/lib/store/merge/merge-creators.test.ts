import { describe, expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { answerCreator, type CreatorAnswer } from '../../../../lib/store/edit-creator';
import { mergeShortlist } from '../../../../lib/store/merge/merge-shortlist';
import { otherProfiles } from '../../../../lib/store/other-profiles';
import { readCandidateRow } from '../../../../lib/store/rows';
import { seenStamps } from '../../../../lib/store/seen-stamps';
import { undoCommit } from '../../../../lib/store/undo';
import { draftOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { copyOf } from './merged';

const merge = async (into: ShortlistDatabase, from: ShortlistDatabase, isTrial = false) =>
  successOf(await mergeShortlist(into, from, { seen: await seenStamps(from), isTrial }));

async function idIn(db: ShortlistDatabase, handle: string): Promise<string> {
  const rows = (await db.candidates.toArray()).map(readCandidateRow);
  return rows.find((row) => row?.handle === handle)?.id ?? '';
}

async function say(db: ShortlistDatabase, handle: string, other: string, answer: CreatorAnswer) {
  return successOf(await answerCreator(db, await idIn(db, handle), await idIn(db, other), answer));
}

/** The handles that are known to be of the same creator. */
const sharing = async (db: ShortlistDatabase, handle: string) =>
  (await otherProfiles(db, await idIn(db, handle), []))
    .filter(({ because }) => because === 'creator')
    .map(({ candidate }) => candidate.handle)
    .toSorted();

async function both() {
  const mine = freshShortlist();
  await savedIn(mine, draftOf({ platform: 'instagram', handle: 'maya.bakes' }));
  await savedIn(mine, draftOf({ platform: 'tiktok', handle: 'maya.tok' }));
  return { mine, theirs: await copyOf(mine) };
}

describe('Two profiles that a colleague joined as one creator', () => {
  it('are one creator here after a merge, which the preview counts', async () => {
    const { mine, theirs } = await both();
    await say(theirs, 'maya.bakes', 'maya.tok', 'same');
    expect((await merge(mine, theirs, true)).report.creators).toBe(1);
    expect(await sharing(mine, 'maya.bakes')).toEqual([]);
    await merge(mine, theirs);
    expect(await sharing(mine, 'maya.bakes')).toEqual(['maya.tok']);
    expect((await merge(mine, theirs, true)).report.creators).toBe(0);
  });

  it('are one creator also if the workspaces never met before, and one profile is new here', async () => {
    const mine = freshShortlist();
    await savedIn(mine, draftOf({ platform: 'tiktok', handle: 'maya.tok' }));
    const theirs = freshShortlist();
    await savedIn(theirs, draftOf({ platform: 'instagram', handle: 'maya.bakes' }));
    await savedIn(theirs, draftOf({ platform: 'tiktok', handle: 'maya.tok' }));
    await say(theirs, 'maya.bakes', 'maya.tok', 'same');
    await merge(mine, theirs);
    expect(await sharing(mine, 'maya.tok')).toEqual(['maya.bakes']);
  });

  it('are two again when the merge is undone', async () => {
    const { mine, theirs } = await both();
    await say(theirs, 'maya.bakes', 'maya.tok', 'same');
    const { commitId } = await merge(mine, theirs);
    await undoCommit(mine, commitId ?? '');
    expect(await sharing(mine, 'maya.bakes')).toEqual([]);
  });

  it('stay two if I have said that they are not the same', async () => {
    const { mine, theirs } = await both();
    await say(theirs, 'maya.bakes', 'maya.tok', 'same');
    await merge(mine, theirs);
    await say(mine, 'maya.bakes', 'maya.tok', 'parted');
    const { report } = await merge(mine, theirs);
    expect(report.creators).toBe(0);
    expect(await sharing(mine, 'maya.bakes')).toEqual([]);
  });
});

describe('Two profiles that a colleague separated', () => {
  it('are two creators here after a merge', async () => {
    const { mine, theirs: first } = await both();
    first.close();
    await say(mine, 'maya.bakes', 'maya.tok', 'same');
    const theirs = await copyOf(mine);
    await say(theirs, 'maya.bakes', 'maya.tok', 'parted');
    expect((await merge(mine, theirs, true)).report.creators).toBe(1);
    await merge(mine, theirs);
    expect(await sharing(mine, 'maya.bakes')).toEqual([]);
    expect((await merge(mine, theirs, true)).report.creators).toBe(0);
  });
});
