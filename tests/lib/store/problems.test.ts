import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { findCandidate } from '../../../lib/store/find-candidates';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { problemOf } from '../../../lib/store/problems';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { removeCandidate } from '../../../lib/store/trash';
import { problemWords } from '../../../lib/words/problem-words';
import { draftOf } from './drafts';
import { freshShortlist, successOf } from './fresh-database';

function refuse(name: string): () => never {
  return () => {
    throw new DOMException('refused', name);
  };
}

describe('when the browser refuses', () => {
  it('a full disk saves nothing, and the message says what is safe', async () => {
    const db = freshShortlist();
    await db.open();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(refuse('QuotaExceededError'));
    expect(await saveCandidate(db, draftOf())).toEqual({
      ok: false,
      problem: {
        reason: { code: 'storage-full' },
        consequence: 'draft-on-screen',
      },
    });
    add.mockRestore();
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toBeNull();
    expect(await db.numbers.count()).toBe(0);
  });

  it('a private window is named as the cause, and retrying works once storage is allowed', async () => {
    const db = freshShortlist();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse('InvalidStateError'));
    const refused = await saveCandidate(db, draftOf());
    expect(refused).toMatchObject({
      ok: false,
      problem: { reason: { code: 'storage-shut' } },
    });
    open.mockRestore();
    expect(successOf(await saveCandidate(db, draftOf())).firstTime).toBe(true);
  });

  it('a shortlist of a newer version is not changed', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    const version = db.verno + 1;
    db.close();
    const newer = new Dexie(db.name);
    newer.version(version).stores({ teams: 'id' });
    await newer.open();
    newer.close();
    const result = await saveCandidate(openShortlist(db.name), draftOf());
    expect(result).toMatchObject({
      ok: false,
      problem: { reason: { code: 'newer-version' } },
    });
  });

  it('a failed edit or removal leaves everything as it was', async () => {
    const db = freshShortlist();
    const { candidate } = successOf(await saveCandidate(db, draftOf({ notes: 'Warm tone' })));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse('QuotaExceededError'));
    expect((await editCandidate(db, candidate.id, { stage: 'agreed' })).ok).toBe(false);
    expect((await removeCandidate(db, candidate.id)).ok).toBe(false);
    put.mockRestore();
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toEqual(candidate);
    expect(await snapshotsOf(db, candidate.id)).toHaveLength(1);
  });
});

describe('the message for a failure', () => {
  const wordsOf = (thrown: unknown) => problemWords(problemOf(thrown, 'nothing-changed'));

  it('uses the innermost known reason', () => {
    const aborted = { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') };
    expect(wordsOf(aborted).happened).toMatch(/no space/);
    expect(wordsOf({ name: 'DatabaseClosedError', inner: { name: 'VersionError' } }).next).toMatch(/Update/);
    expect(wordsOf({ name: 'DatabaseClosedError' }).next).toMatch(/Reload/);
  });

  it('exists for any thrown value', () => {
    for (const thrown of [null, 'text', {}, new Error('odd')]) {
      expect(wordsOf(thrown)).toMatchObject({
        happened: 'The shortlist did not answer.',
        consequence: 'Nothing was changed.',
      });
    }
  });
});

describe('a page that was open while another version took over', () => {
  it('lets go of the shortlist, and writes nothing into it any more', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    const told = vi.fn();
    db.on('versionchange', ({ newVersion }) => told(newVersion));
    // The browser's number is ten times Dexie's.
    const version = (db.verno + 1) * 10;
    // Would wait for ever if the page held on.
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open(db.name, version);
      opening.onsuccess = () => resolve(opening.result.close());
      opening.onerror = () => reject(opening.error);
    });
    expect(told).toHaveBeenCalledWith(version);
    for (const handle of ['noor.runs', 'ada']) {
      expect(await saveCandidate(db, draftOf({ handle }))).toMatchObject({
        ok: false,
        problem: { reason: { code: 'newer-version' } },
      });
    }
  });
});
