import { beforeEach, describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/model/candidate';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { type CandidateQuery, listCandidates } from '../../../lib/store/find-candidates';
import { saveCandidate } from '../../../lib/store/save-candidate';
import type { Row } from '../../../lib/store/schema';
import { draftOf, MARCH_3_MS, profileOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

let db: ShortlistDatabase;
let maya: Candidate;

async function handles(query: CandidateQuery = {}): Promise<string[]> {
  return (await listCandidates(db, query)).candidates.map(({ handle }) => handle);
}

beforeEach(async () => {
  db = freshShortlist();
  maya = await savedIn(db, draftOf({ notes: 'Warm tone', tags: ['Bread'] }), MARCH_3_MS);
  await saveCandidate(
    db,
    draftOf({ platform: 'tiktok', handle: 'noor.runs', profile: profileOf({ displayName: 'Noör Runs' }) }),
    MARCH_3_MS + 1,
  );
});

describe('the list of candidates', () => {
  it('begins with the one touched last', async () => {
    expect(await handles()).toEqual(['noor.runs', 'maya.bakes']);
    await editCandidate(db, maya.id, { stage: 'agreed' }, { nowMs: 0 });
    expect(await handles()).toEqual(['maya.bakes', 'noor.runs']);
  });

  it('is searched in names, handles, notes and tags, without regard to case and accents', async () => {
    expect(await handles({ search: '@NOOR' })).toEqual(['noor.runs']);
    expect(await handles({ search: 'noor runs' })).toEqual(['noor.runs']);
    expect(await handles({ search: 'warm bread' })).toEqual(['maya.bakes']);
    expect(await handles({ search: 'warm runs' })).toEqual([]);
    expect(await handles({ search: ' ' })).toHaveLength(2);
  });

  it('is narrowed by platform, stage and tag together', async () => {
    expect(await handles({ platform: 'tiktok' })).toEqual(['noor.runs']);
    expect(await handles({ tag: 'bread' })).toEqual(['maya.bakes']);
    expect(await handles({ tag: 'bread', stage: 'contacted' })).toEqual([]);
  });

  it('counts rows that it cannot understand instead of failing or hiding them', async () => {
    const row = (await db.candidates.get(maya.id)) as Row;
    await db.candidates.put({ ...row, id: 'broken', handle: '' });
    expect(await listCandidates(db)).toMatchObject({ unreadable: 1, candidates: { length: 2 } });
  });
});

describe('editing a candidate', () => {
  it('writes what was changed and nothing else', async () => {
    const fee = { amount: 400, currency: 'EUR' };
    const candidate = successOf(await editCandidate(db, maya.id, { fee, email: 'maya@example.org' }));
    expect(candidate).toMatchObject({
      fee,
      email: 'maya@example.org',
      notes: 'Warm tone',
      tags: ['Bread'],
      savedAtMs: MARCH_3_MS,
    });
  });

  it('keeps tags free of the comma that separates them', async () => {
    const edited = await editCandidate(db, maya.id, {
      tags: { add: ['a, b', '', 'B'], remove: ['bread'] },
      lists: { add: ['x\ny'], remove: [] },
    });
    expect(successOf(edited)).toMatchObject({ tags: ['a', 'b'], lists: ['x', 'y'] });
  });

  it('says so when the candidate is gone', async () => {
    expect(await editCandidate(db, 'nobody', { stage: 'agreed' })).toMatchObject({
      ok: false,
      problem: { reason: { code: 'not-on-shortlist' } },
    });
  });
});
