import { beforeEach, describe, expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { type CandidateQuery, listCandidates } from '../../../lib/store/find-candidates';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { draftOf, MARCH_3_MS, profileOf } from './drafts';
import { freshShortlist, successOf } from './fresh-database';

let db: ShortlistDatabase;

async function handles(query: CandidateQuery = {}): Promise<string[]> {
  return (await listCandidates(db, query)).candidates.map(({ handle }) => handle);
}

beforeEach(async () => {
  db = freshShortlist();
  await saveCandidate(db, draftOf({ notes: 'Warm tone', tags: ['Bread'] }), MARCH_3_MS);
  await saveCandidate(
    db,
    draftOf({ platform: 'tiktok', handle: 'noor.runs', profile: profileOf({ displayName: 'Noör Runs' }) }),
    MARCH_3_MS + 1,
  );
});

describe('the list of candidates', () => {
  it('starts with the last edited', async () => {
    expect(await handles()).toEqual(['noor.runs', 'maya.bakes']);
    await editCandidate(db, 'instagram:maya.bakes', { stage: 'agreed' }, MARCH_3_MS + 2);
    expect(await handles()).toEqual(['maya.bakes', 'noor.runs']);
  });

  it('is searched in names, handles, notes and tags, without regard to case and accents', async () => {
    expect(await handles({ search: '@NOOR' })).toEqual(['noor.runs']);
    expect(await handles({ search: 'noor runs' })).toEqual(['noor.runs']);
    expect(await handles({ search: 'warm bread' })).toEqual(['maya.bakes']);
    expect(await handles({ search: 'warm runs' })).toEqual([]);
    expect(await handles({ search: ' ' })).toHaveLength(2);
  });

  it('is filtered by platform, stage and tag together', async () => {
    expect(await handles({ platform: 'tiktok' })).toEqual(['noor.runs']);
    expect(await handles({ tag: 'bread' })).toEqual(['maya.bakes']);
    expect(await handles({ tag: 'bread', stage: 'contacted' })).toEqual([]);
  });

  it('counts unreadable rows instead of failing or hiding them', async () => {
    const { candidates } = await listCandidates(db);
    const [candidate] = candidates;
    if (!candidate) throw new Error('nobody there');
    await db.candidates.put({ ...candidate, id: 'x:broken', handle: '' });
    expect(await listCandidates(db)).toMatchObject({ unreadable: 1, candidates: { length: 2 } });
  });
});

describe('editing a candidate', () => {
  it('writes only what was changed', async () => {
    const changes = { notes: 'Asks 400', fee: { amount: 400, currency: 'EUR' } };
    const candidate = successOf(await editCandidate(db, 'instagram:maya.bakes', changes));
    expect(candidate).toMatchObject({ ...changes, tags: ['Bread'], savedAtMs: MARCH_3_MS });
  });

  it('removes commas from tags', async () => {
    const edited = await editCandidate(db, 'instagram:maya.bakes', {
      tags: ['a, b', '', 'B'],
      lists: ['x\ny'],
    });
    expect(successOf(edited)).toMatchObject({ tags: ['a', 'b'], lists: ['x', 'y'] });
  });

  it('reports a candidate that no longer exists', async () => {
    expect(await editCandidate(db, 'x:nobody', { notes: 'Hello' })).toMatchObject({
      ok: false,
      problem: { happened: 'This profile is no longer on your shortlist.' },
    });
  });
});
