import { describe, expect, it } from 'vitest';
import { editLabels } from '../../../lib/store/edit-labels';
import { editMany } from '../../../lib/store/edit-many';
import { listCandidates } from '../../../lib/store/find-candidates';
import { countProfiles, listLabels } from '../../../lib/store/list-labels';
import { undoCommit } from '../../../lib/store/undo';
import { draftOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

/** More than one transaction changes. */
const GONE = Array.from({ length: 500 }, (_, at) => `gone-${at}`);

async function ofTwoParts() {
  const db = freshShortlist();
  const first = await savedIn(db, draftOf({ handle: 'ada' }));
  const last = await savedIn(db, draftOf({ handle: 'ben' }));
  const stages = async () =>
    (await listCandidates(db)).candidates.map(({ handle, stage }) => `${handle} ${stage}`).toSorted();
  return { db, ids: [first.id, ...GONE, last.id], stages };
}

describe('an edit of more profiles than one transaction changes', () => {
  it('is one undo step', async () => {
    const { db, ids, stages } = await ofTwoParts();
    const progress: number[] = [];
    const edit = { kind: 'stage', stage: 'agreed' } as const;
    const edited = await editMany(db, ids, edit, { onProgress: (done) => progress.push(done) });
    expect(successOf(edited)).toMatchObject({ edited: 2, isStopped: false });
    expect(progress).toEqual([500, 502]);
    expect(await stages()).toEqual(['ada agreed', 'ben agreed']);
    await undoCommit(db, successOf(edited).commitId ?? '');
    expect(await stages()).toEqual(['ada found', 'ben found']);
  });

  it('can be stopped between two parts, and what is done can be undone', async () => {
    const { db, ids, stages } = await ofTwoParts();
    const stop = new AbortController();
    const edit = { kind: 'stage', stage: 'agreed' } as const;
    const edited = await editMany(db, ids, edit, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(successOf(edited)).toMatchObject({ edited: 1, isStopped: true });
    expect(await stages()).toEqual(['ada agreed', 'ben found']);
    await undoCommit(db, successOf(edited).commitId ?? '');
    expect(await stages()).toEqual(['ada found', 'ben found']);
  });

  it('changes nothing if everybody has the value, and so adds no step to undo', async () => {
    const { db, ids } = await ofTwoParts();
    const edited = await editMany(db, ids, { kind: 'stage', stage: 'found' });
    expect(successOf(edited)).toEqual({ commitId: null, edited: 2, isStopped: false });
  });
});

describe('a tag of three hundred profiles', () => {
  it('is deleted, and comes back with Undo', async () => {
    const db = freshShortlist();
    for (let n = 0; n < 300; n++) await savedIn(db, draftOf({ handle: `h${n}`, tags: ['bread'], posts: [] }));
    const [tag] = await listLabels(db, 'tags');
    const commitId = successOf(
      await editLabels(db, [{ type: 'remove-label', table: 'tags', id: tag?.id ?? '' }]),
    );
    expect(await countProfiles(db, 'tags')).toEqual(new Map());
    await undoCommit(db, commitId ?? '');
    expect([...(await countProfiles(db, 'tags')).values()]).toEqual([300]);
  }, 60_000);
});

describe('eighty tags', () => {
  it('are put into another order', async () => {
    const db = freshShortlist();
    const tags = Array.from({ length: 80 }, (_, at) => `tag ${at}`);
    await savedIn(db, draftOf({ handle: 'ada', tags }));
    const before = (await listLabels(db, 'tags')).map(({ id }) => id);
    const ids = before.toReversed();
    successOf(await editLabels(db, [{ type: 'order-labels', table: 'tags', ids }]));
    expect((await listLabels(db, 'tags')).map(({ id }) => id)).toEqual(ids);
  });
});
