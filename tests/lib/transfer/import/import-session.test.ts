import { describe, expect, it, vi } from 'vitest';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { undoCommit } from '../../../../lib/store/undo';
import { unfinishedImport } from '../../../../lib/store/unfinished-import';
import type { ImportProgress } from '../../../../lib/transfer/import/import-client';
import type { ImportChoices } from '../../../../lib/transfer/import/plan';
import type { RememberedImport } from '../../../../lib/transfer/import/remembered-choices';
import { freshShortlist, successOf } from '../../store/fresh-database';
import { sessionOn } from './session-on';

const session = (db = freshShortlist(), told: ImportProgress[] = []) => sessionOn(db, told);

const LIST = 'IG,Followers,Seen\n@maya.bakes,"16,4K",03/04/2026\n@otto.builds,8.733,05/06/2026\n';

/** More changes than one part saves. */
const LONG = `Instagram,Name\n${Array.from({ length: 1_500 }, (_, at) => `@baker.${at},Baker ${at}`).join('\n')}`;

describe('an import in its worker', () => {
  it('shows the first values of each column, and what the column itself settles', async () => {
    const planned = await session().open(LIST);
    expect(planned.columns.map(({ values }) => values)).toEqual([
      ['@maya.bakes', '@otto.builds'],
      ['16,4K', '8.733'],
      ['03/04/2026', '05/06/2026'],
    ]);
    expect(planned.columns[1]?.settled).toEqual({ code: 'decimal-mark', mark: ',' });
    expect(planned).toMatchObject({ rowCount: 2, profiles: 2, headingLine: 1 });
  });

  it('keeps a question in view after its answer, so that it can be answered again', async () => {
    const { open, plan } = session();
    const [question] = (await open(LIST)).questions;
    expect(question).toMatchObject({ code: 'date-order' });
    const answers = { [question?.id ?? '']: 'day-first' };
    expect((await plan({ answers })).questions).toEqual([question]);
  });

  it('says why a file cannot be read', async () => {
    const { one } = session();
    const file = new Blob([new Uint8Array([0x25, 0x50, 0x44, 0x46, 1, 2])]);
    expect(await one.open({ kind: 'file', file }, [])).toEqual({
      ...{ ok: true, value: { isRead: false, fault: { code: 'other-format', format: 'pdf' } } },
    });
  });

  it('says that a file is gone which the browser can no longer open', async () => {
    const gone = new DOMException('A requested file could not be found.', 'NotFoundError');
    const file = Object.assign(new Blob(['IG']), { arrayBuffer: () => Promise.reject(gone) });
    expect(await session().one.open({ kind: 'file', file }, [])).toEqual({
      ...{ ok: true, value: { isRead: false, fault: { code: 'cannot-open' } } },
    });
  });

  it('names the profile, the column and the text of a cell that is left empty', async () => {
    const { one, open } = session();
    await open('IG,Followers\n@maya.bakes,900\n@otto.builds,100K+\n@tom.rides,1200\n');
    await one.check('fill-gaps');
    expect(successOf(await one.rows('refused-cells', 0, 10))).toMatchObject([
      { line: 3, handle: 'otto.builds', heading: 'Followers', cell: '100K+' },
    ]);
  });

  it('leaves out what the user does not want, and keeps what belongs to the person', async () => {
    const { one, open, db } = session();
    await open('IG,TikTok,E-Mail\n@maya.bakes,@maya.tok,maya@bakes.example\n@otto.builds,,\n');
    expect(successOf(await one.check('fill-gaps'))).toMatchObject({ new: 3, same: 0 });
    expect(successOf(await one.leaveOut('instagram:maya.bakes', true))).toMatchObject({ leftOut: 1 });
    expect(successOf(await one.save())).toMatchObject({ done: 2, of: 2, isStopped: false });
    const { candidates } = await listCandidates(db);
    expect(candidates.map(({ handle, email }) => [handle, email]).toSorted()).toEqual([
      ['maya.tok', 'maya@bakes.example'],
      ['otto.builds', null],
    ]);
  });

  it('gives the rows that are not taken with their cells', async () => {
    const { one, open } = session();
    await open('IG,Name\n@maya.bakes,Maya\nhttps://bit.ly/abc,Sam\n');
    expect(successOf(await one.check('fill-gaps'))).toMatchObject({ new: 1, 'refused-rows': 1 });
    expect(successOf(await one.rows('refused-rows', 0, 10))).toEqual([
      { kind: 'refused-row', line: 3, why: { code: 'short-link' }, cells: ['https://bit.ly/abc', 'Sam'] },
    ]);
  });

  it('is stopped between two parts, goes on, and is one step for Undo', async () => {
    const told: ImportProgress[] = [];
    const { one, open, db } = session(freshShortlist(), told);
    await open(LONG);
    await one.check('fill-gaps');
    const saving = one.save();
    one.stop();
    const stopped = successOf(await saving);
    expect(stopped.isStopped).toBe(true);
    const saved = (await listCandidates(db)).candidates;
    expect(saved).toHaveLength(stopped.done);
    const rest = successOf(await one.save());
    expect(rest).toMatchObject({ done: 1_500, of: 1_500, isStopped: false });
    expect((await listCandidates(db)).candidates).toHaveLength(1_500);
    expect(told.at(-1)).toEqual({ doing: 'saving', done: 1_500, of: 1_500 });
    await undoCommit(db, rest.commitId ?? '');
    expect((await listCandidates(db)).candidates).toHaveLength(0);
  });
});

describe('an import that ends halfway', () => {
  it('is known until it is undone, and every saved profile is complete', async () => {
    const told: ImportProgress[] = [];
    const { one, open, db } = session(freshShortlist(), told);
    await open(LONG);
    await one.check('fill-gaps');
    const put = db.changes.add.bind(db.changes);
    // As if the window closed after the first part.
    db.changes.add = ((...row: Parameters<typeof put>) => {
      if (told.some(({ doing, done }) => doing === 'saving' && done > 0)) throw new Error('closed');
      return put(...row);
    }) as typeof db.changes.add;
    expect(await one.save()).toMatchObject({ ok: false, problem: { consequence: 'imported-before' } });
    db.changes.add = put;
    const unfinished = await unfinishedImport(db);
    const { candidates } = await listCandidates(db);
    expect(unfinished).toMatchObject({ done: candidates.length, of: 1_500 });
    expect(candidates.every(({ displayName }) => displayName?.startsWith('Baker'))).toBe(true);
    await undoCommit(db, unfinished?.step ?? '');
    expect(await unfinishedImport(db)).toBeNull();
    expect((await listCandidates(db)).candidates).toHaveLength(0);
  });

  it('is known without reading what it has saved', async () => {
    const { one, open, db } = session();
    await open(LONG);
    await one.check('fill-gaps');
    const saving = one.save();
    one.stop();
    successOf(await saving);
    const goOn = vi.spyOn(IDBCursor.prototype, 'continue');
    expect(await unfinishedImport(db)).toMatchObject({ of: 1_500 });
    expect(goOn).not.toHaveBeenCalled();
    goOn.mockRestore();
  });

  it('is complete once the same file is imported again', async () => {
    const { one, open, db } = session();
    await open(LONG);
    await one.check('fill-gaps');
    const saving = one.save();
    one.stop();
    const { done } = successOf(await saving);
    const again = session(db);
    await again.open(LONG);
    expect(successOf(await again.one.check('fill-gaps'))).toMatchObject({ new: 1_500 - done, same: done });
    await again.one.save();
    expect(await unfinishedImport(db)).toBeNull();
    expect((await listCandidates(db)).candidates).toHaveLength(1_500);
  });
});

describe('the choices for a list', () => {
  const remembered = async (text: string, choices: ImportChoices): Promise<RememberedImport> => {
    const { open, plan } = session();
    await open(text);
    const { fingerprint } = await plan(choices);
    const meanings = Object.entries(choices.meanings ?? {}).map(([at, { meaning, platform = null }]) => [
      at,
      { meaning, platform },
    ]);
    return { fingerprint, meanings: Object.fromEntries(meanings), answers: choices.answers ?? {} };
  };

  it('are those of the last list with the same headings', async () => {
    const before = await remembered(LIST, { answers: { 'date-order:2': 'day-first' } });
    const planned = await session().open(LIST.replace('maya.bakes', 'noor.runs'), [before]);
    expect(planned).toMatchObject({ isRemembered: true, refusedCells: 0 });
    expect(planned.choices.answers).toEqual({ 'date-order:2': 'day-first' });
  });

  it('never stand above what the next list itself proves', async () => {
    const before = await remembered(LIST, { answers: { 'date-order:2': 'day-first' } });
    const planned = await session().open(LIST.replace('05/06/2026', '05/26/2026'), [before]);
    expect(planned.choices.answers).toBeUndefined();
    expect(planned.columns[2]?.settled).toEqual({ code: 'date-order', order: 'month-first' });
  });

  it('are not those of a list with other headings, or without any', async () => {
    const before = await remembered(LIST, { answers: { 'date-order:2': 'day-first' } });
    expect(await session().open(LIST.replace('Seen', 'Met'), [before])).toMatchObject({
      isRemembered: false,
    });
    const bare = await remembered('@maya.bakes\n@otto.builds\n', { answers: { platform: 'instagram' } });
    expect(await session().open('@noor.runs\n@ida.cooks\n', [bare])).toMatchObject({ isRemembered: false });
  });
});
