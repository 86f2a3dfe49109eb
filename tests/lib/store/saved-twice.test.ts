import { describe, expect, it } from 'vitest';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { eraseCandidate } from '../../../lib/store/erase';
import { isErased } from '../../../lib/store/erasures';
import { everythingAbout } from '../../../lib/store/everything';
import { candidateById, findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { latestSnapshot } from '../../../lib/store/latest-snapshots';
import { recognize } from '../../../lib/store/recognize';
import { saveSnapshot } from '../../../lib/store/snapshots';
import { listTrash, removeCandidate } from '../../../lib/store/trash';
import { samePerson, someoneElse, updateAccount } from '../../../lib/store/update-account';
import { page } from './account-pages';
import { DAY_MS, found, MARCH_3_MS, profileOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';
import { undoNext } from './next-steps';

describe('an account that was saved twice', () => {
  const later = MARCH_3_MS + DAY_MS;

  async function savedTwice() {
    const db = freshShortlist();
    const old = await savedIn(
      db,
      { ...page('maya.bakes', null), notes: 'Warm tone', tags: ['bread'] },
      MARCH_3_MS,
    );
    const more = { profile: profileOf({ followers: found(20_000, later) }), takenAtMs: later };
    const now = await savedIn(
      db,
      { ...page('maya.daily', '77'), ...more, notes: 'Asks 400', tags: ['berlin'] },
      later,
    );
    await updateAccount(db, old.id, page('maya.bakes', null));
    await db.candidates.update(old.id, { accountId: '77' });
    return { db, old, now };
  }

  async function joined() {
    const { db, old, now } = await savedTwice();
    const { candidate, doubtful } = await recognize(db, page('maya.daily', '77'));
    if (!candidate || !doubtful) throw new Error('Nobody was asked');
    expect([candidate.id, doubtful.id].toSorted()).toEqual([old.id, now.id].toSorted());
    successOf(await samePerson(db, page('maya.daily', '77'), { candidate, doubtful }));
    return { db, candidate, doubtful };
  }

  it('becomes one with the notes, tags and numbers of both, newest figures first', async () => {
    const { db, candidate } = await joined();
    const { candidates } = await listCandidates(db);
    expect(candidates).toMatchObject([
      { id: candidate.id, savedAtMs: MARCH_3_MS, notes: 'Warm tone\nAsks 400' },
    ]);
    expect(candidates[0]?.tags.toSorted()).toEqual(['berlin', 'bread']);
    const latest = await latestSnapshot(db, candidate.id);
    expect(latest?.profile.followers).toMatchObject({ value: 20_000 });
    expect(await db.numbers.where('candidateId').equals(candidate.id).count()).toBe(2);
    expect(latest?.posts.length).toBeGreaterThan(0);
    expect(await listTrash(db)).toEqual([]);
  });

  it('keeps of each custom field what both had, the other’s beside its own', async () => {
    const { db, old, now } = await savedTwice();
    const fields = ['city', 'style'].map((id) => ({
      ...{ id, name: id, kind: 'text', options: [], order: 1, colour: null },
      ...{ stamps: {}, seq: 0, trashedAtMs: null },
    }));
    await db.fields.bulkPut(fields);
    const type = async (id: string, field: string, value: string, over?: string | null) =>
      successOf(
        await editCandidate(db, id, {
          fields: { [field]: value },
          ...(over !== undefined && { fieldsOver: { [field]: over } }),
        }),
      );
    await type(old.id, 'city', 'Bern');
    await type(now.id, 'city', 'Basel');
    await type(old.id, 'style', 'warm');
    // Typed in another window over the empty field.
    await type(old.id, 'style', 'dark', null);
    const asked = await recognize(db, page('maya.daily', '77'));
    if (!asked.candidate || !asked.doubtful) throw new Error('Nobody was asked');
    const { candidate, doubtful } = asked;
    successOf(await samePerson(db, page('maya.daily', '77'), { candidate, doubtful }));
    const joint = await candidateById(db, candidate.id);
    expect([joint?.fields.city, ...(joint?.otherFields?.city ?? [])].toSorted()).toEqual(['Basel', 'Bern']);
    expect([joint?.fields.style, joint?.otherFields?.style]).toEqual(['dark', ['warm']]);
    await undoNext(db);
    for (const { id } of [old, now]) expect((await candidateById(db, id))?.otherFields?.city).toBeUndefined();
  });

  it('keeps the next action and the audience report of both, the other’s beside its own, as one step', async () => {
    const { db, old, now } = await savedTwice();
    const said = [
      { id: old.id, action: { text: 'Call her' }, audience: { countries: 'Germany 62 %', reach: 9_000 } },
      {
        id: now.id,
        action: { text: 'Send the contract', day: '2026-12-01' },
        audience: { countries: 'Austria 14 %', ages: '25-34 70 %', reach: 9_000, day: '2026-02-01' },
      },
    ];
    for (const { id, action, audience } of said)
      successOf(await editCandidate(db, id, { nextAction: action, audience }));
    const before = await Promise.all([old, now].map(({ id }) => candidateById(db, id)));
    const { candidate, doubtful } = await recognize(db, page('maya.daily', '77'));
    if (!candidate || !doubtful) throw new Error('Nobody was asked');
    successOf(await samePerson(db, page('maya.daily', '77'), { candidate, doubtful }));
    const joint = await candidateById(db, candidate.id);
    const all = JSON.stringify([joint?.nextAction, joint?.audience, joint?.otherFields]);
    for (const text of [
      'Call her',
      'Send the contract',
      '2026-12-01',
      'Germany',
      'Austria',
      '25-34',
      '2026-02-01',
    ])
      expect(all).toContain(text);
    // The day of one text is never that of the other, and nothing stands beside its like.
    const own = said.find(({ id }) => id === candidate.id);
    expect(joint?.nextAction).toEqual({ day: null, text: '', ...own?.action });
    expect(joint?.otherFields?.['audience-reach']).toBeUndefined();
    await undoNext(db);
    const after = await Promise.all([old, now].map(({ id }) => candidateById(db, id)));
    const decided = (rows: typeof before) =>
      rows.map((row) => [row?.nextAction, row?.audience, row?.otherFields]);
    expect(decided(after)).toEqual(decided(before));
  });

  it('keeps the addresses of both', async () => {
    const { db, old, now } = await savedTwice();
    successOf(await editCandidate(db, old.id, { email: 'maya@lind.test', phone: '+49 30 1' }));
    successOf(await editCandidate(db, now.id, { email: 'hello@lind.test', phone: '+49 30 1' }));
    const { candidate, doubtful } = await recognize(db, page('maya.daily', '77'));
    if (!candidate || !doubtful) throw new Error('Nobody was asked');
    successOf(await samePerson(db, page('maya.daily', '77'), { candidate, doubtful }));
    const joint = await candidateById(db, candidate.id);
    expect([joint?.email, ...(joint?.otherContacts ?? [])].toSorted()).toEqual([
      'hello@lind.test',
      'maya@lind.test',
    ]);
    await undoNext(db);
    for (const { id } of [old, now]) expect((await candidateById(db, id))?.otherContacts).toBeUndefined();
  });

  it('takes over a next action and a report where there is none', async () => {
    const { db, old, now } = await savedTwice();
    const { candidate, doubtful } = await recognize(db, page('maya.daily', '77'));
    if (!candidate || !doubtful) throw new Error('Nobody was asked');
    const from = candidate.id === old.id ? now.id : old.id;
    // Emptied again: nothing is left of it but its key.
    successOf(await editCandidate(db, candidate.id, { nextAction: { text: '' } }));
    successOf(await editCandidate(db, from, { nextAction: { text: 'Call' }, audience: { ages: '18-24' } }));
    successOf(await samePerson(db, page('maya.daily', '77'), { candidate, doubtful }));
    const joint = await candidateById(db, candidate.id);
    expect([joint?.nextAction?.text, joint?.audience?.ages]).toEqual(['Call', '18-24']);
    expect(joint?.otherFields).toBeUndefined();
  });

  it('is recognised under both handles, with and without its id', async () => {
    const { db, candidate } = await joined();
    for (const [handle, accountId] of [
      ['maya.bakes', null],
      ['maya.daily', null],
      ['maya.daily', '77'],
    ] as const) {
      expect(await findCandidate(db, 'instagram', handle, accountId)).toMatchObject({ id: candidate.id });
    }
  });

  it('is two again after one Undo', async () => {
    const { db, old, now } = await savedTwice();
    const before = await listCandidates(db);
    const { candidate, doubtful } = await recognize(db, page('maya.daily', '77'));
    if (!candidate || !doubtful) throw new Error('Nobody was asked');
    successOf(await samePerson(db, page('maya.daily', '77'), { candidate, doubtful }));
    expect(await undoNext(db)).toMatchObject({ kind: 'joined', conflicts: [] });
    const plain = ({ candidates }: typeof before) =>
      candidates
        .map(({ seq, updatedAtMs, ...one }) => ({ ...one, tags: one.tags.toSorted() }))
        .toSorted((a, b) => a.id.localeCompare(b.id));
    expect(plain(await listCandidates(db))).toEqual(plain(before));
    for (const { id } of [old, now]) expect(await latestSnapshot(db, id)).not.toBeNull();
  });

  it('goes on with today’s numbers on top', async () => {
    const { db, candidate } = await joined();
    const takenAtMs = later + 1_000;
    const more = { profile: profileOf({ followers: found(20_100, takenAtMs) }), takenAtMs };
    successOf(await saveSnapshot(db, candidate.id, { ...page('maya.daily', '77'), ...more }));
    expect((await latestSnapshot(db, candidate.id))?.profile.followers).toMatchObject({ value: 20_100 });
  });

  it('is exported and erased as one', async () => {
    const { db, candidate, doubtful } = await joined();
    expect(successOf(await everythingAbout(db, candidate.id))).toContain(doubtful.id);
    await removeCandidate(db, candidate.id);
    successOf(await eraseCandidate(db, candidate.id));
    for (const table of [db.candidates, db.notes, db.numbers, db.posts, db.creators]) {
      expect([table.name, await table.count()]).toEqual([table.name, 0]);
    }
    expect(await isErased(db, page('maya.bakes', null))).toBe(true);
    expect(await isErased(db, page('maya.daily', null))).toBe(true);
  });

  it('stays two, and is not asked about again, if the user says so', async () => {
    const { db } = await savedTwice();
    const asked = await recognize(db, page('maya.daily', '77'));
    if (!asked.doubtful) throw new Error('Nobody was asked');
    await someoneElse(db, page('maya.daily', '77'), { candidate: asked.candidate, doubtful: asked.doubtful });
    expect((await recognize(db, page('maya.daily', '77'))).doubtful).toBeNull();
    expect((await listCandidates(db)).candidates).toHaveLength(2);
  });
});
