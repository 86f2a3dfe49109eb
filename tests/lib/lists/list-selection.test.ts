import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { ListQuery } from '../../../lib/lists/list-query';
import type { SelectionChange } from '../../../lib/lists/list-selection';
import { ListSession } from '../../../lib/lists/list-session';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { listCandidates } from '../../../lib/store/find-candidates';
import { removeCandidate, restoreCandidate } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { eventually } from '../../set-up/eventually';
import { draftOf } from '../store/drafts';
import { freshShortlist, savedIn, successOf } from '../store/fresh-database';

const HANDLES = ['ada', 'ben', 'cleo', 'dora', 'emil'];
const BY_NAME: ListQuery = { filters: [], search: '', sort: [{ column: 'name', descending: false }] };
const WITH_BREAD: ListQuery = { ...BY_NAME, search: 'bread' };

const opened: ListSession[] = [];
afterEach(() => {
  for (const list of opened.splice(0)) list.close();
});

async function listOfFive() {
  const db = freshShortlist();
  const ids: Record<string, string> = {};
  for (const handle of HANDLES) {
    const profile = { ...draftOf().profile, displayName: null };
    const tags = ['ada', 'ben'].includes(handle) ? ['bread'] : [];
    ids[handle] = (await savedIn(db, draftOf({ handle, profile, tags }))).id;
  }
  const list = new ListSession(db, DEFAULT_SETTINGS);
  opened.push(list);
  const select = async (change: SelectionChange) => successOf(await list.select(change));
  const names = new Map(Object.entries(ids).map(([handle, id]) => [id, handle]));
  const state = async (query = BY_NAME) => {
    const { selected, matching, ids: some } = successOf(await list.selection(query, Object.values(ids)));
    return { selected, matching, handles: some.map((id) => names.get(id)).toSorted() };
  };
  const idOf = (handle: string) => ids[handle] ?? '';
  return { db, list, select, state, idOf };
}

async function stages(db: ShortlistDatabase) {
  const { candidates } = await listCandidates(db);
  return Object.fromEntries(candidates.map(({ handle, stage }) => [handle, stage]).toSorted());
}

describe('a selection', () => {
  it('is all that match, except those that were deselected', async () => {
    const { select, state, idOf } = await listOfFive();
    await select({ kind: 'all', query: BY_NAME });
    await select({ kind: 'row', id: idOf('cleo'), isSelected: false });
    expect(await state()).toEqual({ selected: 4, matching: 4, handles: ['ada', 'ben', 'dora', 'emil'] });
  });

  it('keeps what a filter hides, and says how much of it matches', async () => {
    const { select, state, idOf } = await listOfFive();
    await select({ kind: 'row', id: idOf('emil'), isSelected: true });
    await select({ kind: 'all', query: WITH_BREAD });
    expect(await state(WITH_BREAD)).toEqual({ selected: 3, matching: 2, handles: ['ada', 'ben', 'emil'] });
    await select({ kind: 'none-of', query: WITH_BREAD });
    expect((await state()).handles).toEqual(['emil']);
    await select({ kind: 'none' });
    expect(await state()).toEqual({ selected: 0, matching: 0, handles: [] });
  });

  it('comes back after it was cleared, besides what was selected since', async () => {
    const { select, state, idOf } = await listOfFive();
    await select({ kind: 'all', query: WITH_BREAD });
    await select({ kind: 'none' });
    await select({ kind: 'none' });
    await select({ kind: 'row', id: idOf('emil'), isSelected: true });
    await select({ kind: 'again' });
    expect((await state()).handles).toEqual(['ada', 'ben', 'emil']);
  });

  it('takes the rows between two in the order on the screen, in either direction', async () => {
    const { select, state, idOf } = await listOfFive();
    const range = (from: string, to: string, query = BY_NAME, isSelected = true) =>
      select({ kind: 'range', query, from: idOf(from), to: idOf(to), isSelected });
    await range('dora', 'ben');
    expect((await state()).handles).toEqual(['ben', 'cleo', 'dora']);
    await range('cleo', 'dora', BY_NAME, false);
    expect((await state()).handles).toEqual(['ben']);
    // The row where the range began is hidden by a filter now.
    await range('emil', 'ada', WITH_BREAD);
    expect((await state()).handles).toEqual(['ada', 'ben']);
  });

  it('does not count a row that another window removed, until it comes back', async () => {
    const { db, select, state, idOf } = await listOfFive();
    await select({ kind: 'all', query: BY_NAME });
    await removeCandidate(db, idOf('ada'));
    await eventually(async () => expect((await state()).selected).toBe(4));
    await restoreCandidate(db, idOf('ada'));
    await eventually(async () => expect((await state()).selected).toBe(5));
  });

  it('does not grow when another window saves a profile that matches', async () => {
    const { db, select, state } = await listOfFive();
    await select({ kind: 'all', query: BY_NAME });
    await savedIn(db, draftOf({ handle: 'fran' }));
    await eventually(async () => expect((await list(db)).length).toBe(6));
    expect((await state()).selected).toBe(5);
  });
});

const list = async (db: ShortlistDatabase) => (await listCandidates(db)).candidates;

describe('an edit of all that are selected', () => {
  it('sets the stage as one undo step, and leaves the rows selected', async () => {
    const { db, list: session, select, state } = await listOfFive();
    await select({ kind: 'all', query: WITH_BREAD });
    const progress: number[][] = [];
    session.onProgress((done, of) => progress.push([done, of]));
    const edited = successOf(await session.editSelected({ kind: 'stage', stage: 'contacted' }));
    expect(edited).toMatchObject({ edited: 2, isStopped: false });
    expect(progress).toEqual([[2, 2]]);
    expect(await stages(db)).toEqual({
      ada: 'contacted',
      ben: 'contacted',
      cleo: 'found',
      dora: 'found',
      emil: 'found',
    });
    await eventually(async () => expect((await state()).selected).toBe(2));
    const next = await nextUndo(db);
    const undone = await undoCommit(db, next?.commitId ?? '');
    expect(undone).toMatchObject({ kind: 'many-stage', profiles: 2, conflicts: [] });
    expect(Object.values(await stages(db))).toEqual(['found', 'found', 'found', 'found', 'found']);
  });

  it('does not touch a profile that was changed again since when it is undone', async () => {
    const { db, list: session, select, idOf } = await listOfFive();
    await select({ kind: 'all', query: WITH_BREAD });
    const { commitId } = successOf(await session.editSelected({ kind: 'stage', stage: 'contacted' }));
    await editCandidate(db, idOf('ben'), { stage: 'agreed' });
    const undone = await undoCommit(db, commitId ?? '');
    expect(undone?.conflicts).toHaveLength(1);
    expect(await stages(db)).toMatchObject({ ada: 'found', ben: 'agreed' });
  });

  it('adds and removes tags and lists, and moves to the trash', async () => {
    const { db, list: session, select } = await listOfFive();
    await select({ kind: 'all', query: BY_NAME });
    await session.editSelected({ kind: 'tags', add: ['vegan'], remove: ['bread'] });
    await session.editSelected({ kind: 'lists', add: ['Spring'], remove: [] });
    for (const candidate of await list(db)) {
      expect([candidate.tags, candidate.lists]).toEqual([['vegan'], ['Spring']]);
    }
    await session.editSelected({ kind: 'removed' });
    expect(await list(db)).toEqual([]);
    const next = await nextUndo(db);
    await undoCommit(db, next?.commitId ?? '');
    expect(await list(db)).toHaveLength(5);
  });

  it('leaves out what another window removed meanwhile', async () => {
    const { db, list: session, select, idOf } = await listOfFive();
    await select({ kind: 'all', query: BY_NAME });
    await removeCandidate(db, idOf('ada'));
    const { edited } = successOf(await session.editSelected({ kind: 'stage', stage: 'agreed' }));
    expect(edited).toBe(4);
  });

  it('writes nothing of a stage that another window deleted', async () => {
    const { db, list: session, select } = await listOfFive();
    await select({ kind: 'all', query: BY_NAME });
    const result = await session.editSelected({ kind: 'stage', stage: 'gone' });
    expect(result).toMatchObject({ ok: false, problem: { consequence: 'nothing-changed' } });
    expect(Object.values(await stages(db))).toEqual(['found', 'found', 'found', 'found', 'found']);
  });
});
