import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../lib/store/change';
import { commit } from '../../../lib/store/commit';
import { listCandidates } from '../../../lib/store/find-candidates';
import { importMany } from '../../../lib/store/import-many';
import { draftOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

const newProfiles = (count: number): Change[] =>
  Array.from({ length: count }, (_, at) => `user_${at}`).flatMap((handle): Change[] => [
    {
      type: 'add-candidate',
      candidate: {
        ...{ id: handle, platform: 'instagram', handle, accountId: null, displayName: handle },
        profileUrl: `https://www.instagram.com/${handle}/`,
      },
    },
    { type: 'set', candidateId: handle, values: { email: `${handle}@mail.example` } },
    { type: 'tag', candidateId: handle, table: 'tags', add: ['bread'], remove: [] },
    { type: 'write-note', candidateId: handle, noteId: `note-${handle}`, body: 'asked', over: null },
  ]);

const withId = (change: Change, id: string): Change =>
  change.type === 'add-candidate' ? { ...change, candidate: { ...change.candidate, id } } : change;

describe('an import of many profiles', () => {
  it('asks the database no more for a thousand profiles than for ten', async () => {
    const requestsFor = async (count: number) => {
      const db = freshShortlist();
      await savedIn(db, draftOf({ handle: 'ada' }));
      const spies = (['get', 'getAll', 'openCursor', 'openKeyCursor', 'count'] as const).flatMap((name) => [
        vi.spyOn(IDBObjectStore.prototype, name as 'get'),
        vi.spyOn(IDBIndex.prototype, name as 'get'),
      ]);
      successOf(await importMany(db, newProfiles(count)));
      const requests = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      for (const spy of spies) spy.mockRestore();
      expect((await listCandidates(db)).candidates).toHaveLength(count + 1);
      return requests;
    };
    const [few, many] = [await requestsFor(10), await requestsFor(200)];
    expect(many).toBeLessThanOrEqual(few + 40);
  });

  it('is refused if another window saves one of its profiles between two parts', async () => {
    const db = freshShortlist();
    const [other] = newProfiles(400)
      .filter(({ type }) => type === 'add-candidate')
      .slice(-1);
    let saved: Promise<unknown> | null = null;
    const result = await importMany(db, newProfiles(400), {
      onProgress: () => {
        // Another id, as another window would give it.
        saved ??= commit(db, other ? [withId(other, 'theirs')] : [], { kind: 'saved' });
      },
    });
    await saved;
    expect(result).toMatchObject({ ok: false, problem: { consequence: 'imported-before' } });
    const { candidates } = await listCandidates(db);
    expect(candidates.filter(({ handle }) => handle === 'user_399')).toHaveLength(1);
  });
});
